import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import type { Report } from './report';

type Rows = readonly (readonly string[])[];

export interface NamedTable {
  readonly name: string;
  readonly rows: Rows;
}

/** With the column on which it is joined, where a person names one. */
export interface JoinedTable extends NamedTable {
  readonly on?: string;
}

/** Takes rows block by block, the header row first. */
export interface Reader<Result> {
  readonly add: (rows: Rows) => void;
  readonly finish: () => Result;
}

/** Records that were read, of which the command looks at no more than this. */
export interface ReadTable {
  readonly mapping: unknown;
  readonly asOf: number;
}

export interface ReadTables {
  readonly opportunities: ReadTable;
  readonly leads: ReadTable | null;
}

/** A row that was left out of all figures, or of some. */
export interface SetAsideRow {
  readonly table: string;
  readonly row: number;
  readonly reason: string;
  readonly text: string;
}

/** Costs as `fullReport` takes them. */
export interface Costs {
  readonly byName: Readonly<Record<string, number>>;
}

interface ReadingOptions {
  readonly name: string;
  readonly asOf: number | { readonly lastDayUpTo: number };
  readonly corrections: Readonly<Record<string, string | null>>;
  readonly dateOrder?: string;
  readonly decimalMark?: string;
}

/** What happened by period, with how many creations and closings hold no date, or one outside of all periods. */
interface Actuals {
  readonly rows: readonly Readonly<Record<string, string | number>>[];
  readonly undated: number;
  readonly outside: number;
}

/** The parts of build/Records.js that the command calls. Dates are days counted from 1970-01-01. */
export interface Records {
  opportunityBlocks(
    options: ReadingOptions & {
      readonly by?: string;
      readonly join: JoinedTable | null;
      readonly stages: Readonly<Record<string, string>>;
      readonly history?: unknown;
    },
  ): Reader<ReadTable>;
  leadBlocks(
    options: ReadingOptions & { readonly besides: unknown; readonly leadStatuses: Readonly<Record<string, string>> },
  ): Reader<ReadTable>;
  readStageHistory(table: NamedTable, dateOrder?: string): { readonly remarks: readonly { readonly text: string }[] };
  costsOf(table: NamedTable, decimalMark: string): Costs;
  everySetAside(tables: ReadTables): Iterable<SetAsideRow>;
  keptInPart(tables: ReadTables): Iterable<SetAsideRow>;
  fullReport(tables: ReadTables, options: Readonly<Record<string, unknown>>): Report;
  quarterlyBacktest(tables: ReadTables): Report['backtest'];
  periodActuals(tables: ReadTables, period: string): Actuals;
}

/** Loads the calibration from the project's build folder. Throws, saying how to make it, where it is not there. */
export async function loadRecords(project: string): Promise<Records> {
  const file = join(project, 'build', 'Records.js');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error('There is no build/Records.js: run `npm run build` first');
  });
  return compileFunction(text, [], { filename: file })() as Records;
}
