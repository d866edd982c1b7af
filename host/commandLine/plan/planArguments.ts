import { parseArgs } from 'node:util';

/** How `npm run plan` was called. */
export interface PlanArguments {
  /** The plan input file; null for the example company. */
  readonly file: string | null;
  readonly out: string;
  readonly opportunities: string | null;
  readonly join: string | null;
  readonly by: string | null;
  /** In plan currency, in place of the file's revenue goal. */
  readonly goal: number | null;
  readonly currency: string | null;
  readonly locale: string;
  readonly isJson: boolean;
  readonly isHelp: boolean;
}

const options = {
  out: { type: 'string', short: 'o', default: 'plan.xlsx' },
  opportunities: { type: 'string' },
  join: { type: 'string' },
  by: { type: 'string' },
  goal: { type: 'string' },
  currency: { type: 'string' },
  locale: { type: 'string', default: 'en_US' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Reads the words after `npm run plan --`. Throws an Error that names the one that cannot be. */
export function planArguments(words: readonly string[]): PlanArguments {
  const { values, positionals } = parsed(words);
  const [file, another] = positionals;
  if (another !== undefined) throw new Error(`One plan file at a time: got ${positionals.join(' and ')}`);
  const { out, opportunities, join, by, goal, currency, locale, json, help } = values;
  for (const [name, value] of Object.entries({ join, by })) {
    if (value !== undefined && opportunities === undefined) {
      throw new Error(`--${name} goes with --opportunities FILE.csv, which was not given`);
    }
  }
  if (!out.toLowerCase().endsWith('.xlsx')) throw new Error(`--out must name a file that ends in .xlsx, got ${out}`);
  return {
    file: file ?? null,
    out,
    opportunities: opportunities ?? null,
    join: join ?? null,
    by: by ?? null,
    goal: goal === undefined ? null : readGoal(goal),
    currency: currency === undefined ? null : currency.toUpperCase(),
    locale: readLocale(locale),
    isJson: json,
    isHelp: help,
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    const [says] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new Error(`${says}. See npm run plan -- --help`, { cause: error });
  }
}

function readGoal(text: string): number {
  const goal = /^[\d,_]+(\.\d+)?$/.test(text) ? Number(text.replace(/[,_]/g, '')) : Number.NaN;
  if (!Number.isFinite(goal)) throw new Error(`--goal must be a number such as 12000000, got ${text}`);
  return goal;
}

function readLocale(text: string): string {
  const locale = text.replace('-', '_');
  if (!/^[a-z]{2,3}(_[A-Za-z0-9]+)*$/.test(locale)) {
    throw new Error(`--locale must be one that spreadsheets name, such as en_US or de_DE, got ${text}`);
  }
  return locale;
}
