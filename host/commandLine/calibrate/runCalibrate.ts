import type { Surface } from '../plan/textTable';
import { actualsCsv } from './actualsCsv';
import { calibrateArguments } from './calibrateArguments';
import { help } from './help';
import { printReport } from './printReport';
import { readCosts } from './readCosts';
import { readTables } from './readTables';
import { loadRecords } from './records';

/** Where the command runs and whom it talks to. */
export interface CalibrateSurroundings {
  readonly words: readonly string[];
  readonly here: string;
  /** The folder with build/ in it. */
  readonly project: string;
  readonly surface: Surface;
  /** Counted from 1970-01-01. */
  readonly today: number;
  readonly tell: (step: string) => void;
}

/**
 * Does what `npm run calibrate` asks and gives the text to print: a report, JSON, or actuals as CSV. Rejects with an Error in
 * plain words for whatever it cannot read.
 */
export async function runCalibrate({ words, surface, project, ...where }: CalibrateSurroundings): Promise<string> {
  const args = calibrateArguments(words);
  const { file } = args;
  if (args.isHelp || file === null) return help;
  const records = await loadRecords(project);
  const costs = args.costs === null ? null : await readCosts(args.costs, where.here);
  const tables = await readTables({ ...where, args: { ...args, file }, records });
  const actuals = args.isActuals ? records.periodActuals(tables, args.period) : null;
  if (actuals && !args.isJson) return actualsCsv(actuals);
  const report = records.fullReport(tables, {
    ...given({ horizonDays: args.horizonDays, withinDays: args.withinDays, limitDays: args.limitDays }),
    ...given({ margin: args.margin, costs }),
  });
  const whole = {
    ...report,
    ...(args.isBacktest ? { backtest: records.quarterlyBacktest(tables) ?? [] } : {}),
    ...(actuals ? { actuals } : {}),
  };
  return args.isJson ? `${JSON.stringify(whole, null, 2)}\n` : printReport(whole, surface);
}

const given = (options: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== null));
