import { parseArgs } from 'node:util';
import { chosenWord, type JoinedFile, joinedFile, pairsOf, positiveDays, readDay, readMargin } from './readOption';

/** How `npm run calibrate` was called. */
export interface CalibrateArguments {
  /** The file of opportunities; null only where help was asked for. */
  readonly file: string | null;
  readonly leads: string | null;
  readonly with: JoinedFile | null;
  readonly history: string | null;
  readonly costs: string | null;
  /** The file for the rows that were set aside. */
  readonly setAside: string | null;
  /** The file for what would be printed. */
  readonly out: string | null;
  readonly by: string | null;
  /** Counted from 1970-01-01. */
  readonly asOf: number | null;
  /** Header by field; null for no such column. */
  readonly map: Readonly<Record<string, string | null>>;
  readonly leadMap: Readonly<Record<string, string | null>>;
  /** won, lost or open, by stage. */
  readonly stages: Readonly<Record<string, string>>;
  /** converted, rejected or working, by status of a lead. */
  readonly leadStatuses: Readonly<Record<string, string>>;
  readonly dateOrder: 'monthFirst' | 'dayFirst' | null;
  readonly decimalMark: 'point' | 'comma' | null;
  readonly horizonDays: number | null;
  readonly withinDays: number | null;
  readonly limitDays: number | null;
  readonly isWorkingDays: boolean;
  readonly margin: number | null;
  readonly period: 'month' | 'quarter';
  readonly isBacktest: boolean;
  readonly isActuals: boolean;
  readonly isJson: boolean;
  readonly isHelp: boolean;
}

const options = {
  leads: { type: 'string' },
  with: { type: 'string' },
  history: { type: 'string' },
  by: { type: 'string' },
  'as-of': { type: 'string' },
  map: { type: 'string', multiple: true },
  'lead-map': { type: 'string', multiple: true },
  stages: { type: 'string', multiple: true },
  'lead-status': { type: 'string', multiple: true },
  'date-order': { type: 'string' },
  decimal: { type: 'string' },
  horizon: { type: 'string' },
  days: { type: 'string' },
  'follow-up': { type: 'string' },
  'working-days': { type: 'boolean', default: false },
  costs: { type: 'string' },
  'set-aside': { type: 'string' },
  out: { type: 'string' },
  margin: { type: 'string' },
  backtest: { type: 'boolean', default: false },
  actuals: { type: 'boolean', default: false },
  period: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const dateOrders = { month: 'monthFirst', day: 'dayFirst' } as const;
const marks = { point: 'point', comma: 'comma' } as const;
const periods = { month: 'month', quarter: 'quarter' } as const;
const outcomes = { won: 'won', lost: 'lost', open: 'open' } as const;
const standings = { converted: 'converted', rejected: 'rejected', working: 'working' } as const;

/** Reads the words after `npm run calibrate --`. Throws an Error that names the one that cannot be. */
export function calibrateArguments(words: readonly string[]): CalibrateArguments {
  const { values, positionals } = parsed(words);
  const [file, another] = positionals;
  if (another !== undefined)
    throw new Error(`One file of opportunities at a time: got ${positionals.join(' and ')}. Leads go after --leads`);
  if (file === undefined && !values.help)
    throw new Error('Which file of opportunities? npm run calibrate -- FILE.csv. See npm run calibrate -- --help');
  for (const [needed, name] of [
    ['leads', 'lead-map'],
    ['leads', 'lead-status'],
    ['leads', 'follow-up'],
    ['leads', 'working-days'],
    ['actuals', 'period'],
  ] as const)
    if (isGiven(values[name]) && !values[needed])
      throw new Error(`--${name} goes with --${needed}, which was not given`);
  return {
    file: file ?? null,
    leads: values.leads ?? null,
    with: ifGiven(values.with, joinedFile),
    history: values.history ?? null,
    costs: values.costs ?? null,
    setAside: values['set-aside'] ?? null,
    out: values.out ?? null,
    by: values.by ?? null,
    asOf: ifGiven(values['as-of'], (text) => readDay('as-of', text)),
    map: orNone(pairsOf('map', values.map ?? [])),
    leadMap: orNone(pairsOf('lead-map', values['lead-map'] ?? [])),
    stages: meanings('stages', values.stages ?? [], outcomes),
    leadStatuses: meanings('lead-status', values['lead-status'] ?? [], standings),
    dateOrder: ifGiven(values['date-order'], (text) => chosenWord('date-order', text, dateOrders)),
    decimalMark: ifGiven(values.decimal, (text) => chosenWord('decimal', text, marks)),
    horizonDays: ifGiven(values.horizon, (text) => positiveDays('horizon', text)),
    withinDays: ifGiven(values.days, (text) => positiveDays('days', text)),
    limitDays: ifGiven(values['follow-up'], (text) => positiveDays('follow-up', text)),
    isWorkingDays: values['working-days'],
    margin: ifGiven(values.margin, readMargin),
    period: ifGiven(values.period, (text) => chosenWord('period', text, periods)) ?? 'month',
    isBacktest: values.backtest,
    isActuals: values.actuals,
    isJson: values.json,
    isHelp: values.help,
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    const [says] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new Error(`${says}. See npm run calibrate -- --help`, { cause: error });
  }
}

const ifGiven = <T>(text: string | undefined, read: (text: string) => T): T | null =>
  text === undefined ? null : read(text);

const meanings = (name: string, texts: readonly string[], words: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(pairsOf(name, texts)).map(([each, word]) => [each, chosenWord(`${name} ${each}`, word, words)]),
  );

const orNone = (pairs: Readonly<Record<string, string>>): Readonly<Record<string, string | null>> =>
  Object.fromEntries(Object.entries(pairs).map(([field, header]) => [field, header === '' ? null : header]));

/** Options that may stand several times are lists, empty without one. */
const isGiven = (value: string | boolean | readonly string[] | undefined): boolean =>
  Array.isArray(value) ? value.length > 0 : Boolean(value);
