import { type OutFile, writeOutFile } from '../plan/outFile';
import type { Surface } from '../plan/textTable';
import { actualsCsv } from './actualsCsv';
import { type CalibrateArguments, calibrateArguments } from './calibrateArguments';
import { help } from './help';
import { outFiles } from './outFiles';
import { printReport } from './printReport';
import { readTables, wholeTable } from './readTables';
import { type Costs, loadRecords, type ReadTables, type Records } from './records';
import { setAsideCsv } from './setAsideCsv';

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
  const files = await outFiles(args, where.here);
  const records = await loadRecords(project);
  const costs =
    args.costs === null
      ? null
      : records.costsOf(await wholeTable(args.costs, where.here), args.decimalMark ?? 'unknown');
  const tables = await readTables({ ...where, args: { ...args, file }, records });
  const text = textOf({ args, records, tables, costs, surface: files.out ? 'plain' : surface, tell: where.tell });
  const write = async (file: OutFile | null, content: string | Iterable<string>) => {
    if (file === null) return;
    await writeOutFile(file, content);
    where.tell(`Written: ${file.name}`);
  };
  await write(files.setAside, setAsideCsv([records.everySetAside(tables), records.keptInPart(tables)]));
  await write(files.out, text);
  return files.out ? '' : text;
}

interface Printing {
  readonly args: CalibrateArguments;
  readonly records: Records;
  readonly tables: ReadTables;
  readonly costs: Costs | null;
  readonly surface: Surface;
  readonly tell: (step: string) => void;
}

function textOf({ args, records, tables, costs, surface, tell }: Printing): string {
  const actuals = args.isActuals ? records.periodActuals(tables, args.period) : null;
  if (actuals && actuals.undated + actuals.outside > 0) tell(leftOut(actuals));
  if (actuals && !args.isJson) return actualsCsv(actuals.rows);
  const report = records.fullReport(tables, {
    ...given({ horizonDays: args.horizonDays, withinDays: args.withinDays, limitDays: args.limitDays }),
    ...given({ margin: args.margin, costs }),
    ...(args.isWorkingDays ? { workingDaysBut: [] } : {}),
  });
  const whole = {
    ...report,
    ...(args.isBacktest ? { backtest: records.quarterlyBacktest(tables) ?? [] } : {}),
    ...(actuals
      ? { actuals: actuals.rows, actualsLeftOut: { undated: actuals.undated, outside: actuals.outside } }
      : {}),
  };
  return args.isJson ? `${JSON.stringify(whole, null, 2)}\n` : printReport(whole, surface);
}

const leftOut = ({ undated, outside }: { readonly undated: number; readonly outside: number }): string =>
  `Not in the actuals: ${undated} creations and closings without a date, ${outside} outside of all periods`;

const given = (options: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== null));
