import { basename } from 'node:path';
import { csvBlocks } from '../../csv/csvBlocks';
import type { CalibrateArguments } from './calibrateArguments';
import type { JoinedFile } from './readOption';
import type { JoinedTable, NamedTable, Reader, ReadTables, Records } from './records';

export interface Reading {
  readonly args: CalibrateArguments & { readonly file: string };
  readonly records: Records;
  /** The folder that file names count from. */
  readonly here: string;
  /** Counted from 1970-01-01: what is dated later has not happened. */
  readonly today: number;
  readonly tell: (step: string) => void;
}

/**
 * Reads the files that the command line names, block by block: no more than one block of texts is held beside the records.
 * Rejects with an Error that names the file, and the row or the column where there is one.
 */
export async function readTables({ args, records, here, today, tell }: Reading): Promise<ReadTables> {
  const common = {
    asOf: args.asOf ?? { lastDayUpTo: today },
    ...(args.dateOrder === null ? {} : { dateOrder: args.dateOrder }),
    ...(args.decimalMark === null ? {} : { decimalMark: args.decimalMark }),
  };
  const history = args.history === null ? null : await wholeTable(args.history, here);
  const opportunities = records.opportunityBlocks({
    ...common,
    name: basename(args.file),
    corrections: args.map,
    join: args.with === null ? null : await joinedTable(args.with, here),
    stages: args.stages,
    ...(args.by === null ? {} : { by: args.by }),
    ...(history === null ? {} : { history: records.readStageHistory(history, args.dateOrder ?? 'unknown') }),
  });
  tell(`Reading ${args.file}`);
  const deals = await readInto(opportunities, args.file, here);
  if (args.leads === null) return { opportunities: deals, leads: null };
  tell(`Reading ${args.leads}`);
  const leads = records.leadBlocks({
    ...common,
    name: basename(args.leads),
    corrections: args.leadMap,
    leadStatuses: args.leadStatuses,
    besides: deals.mapping,
  });
  return { opportunities: deals, leads: await readInto(leads, args.leads, here) };
}

async function readInto<Result>(reader: Reader<Result>, file: string, here: string): Promise<Result> {
  for await (const rows of csvBlocks(file, here)) reader.add(rows);
  return reader.finish();
}

async function joinedTable({ file, on }: JoinedFile, here: string): Promise<JoinedTable> {
  return { ...(await wholeTable(file, here)), ...(on === null ? {} : { on }) };
}

/** The rows of a file that is small beside the opportunities. */
export async function wholeTable(file: string, here: string): Promise<NamedTable> {
  const rows: (readonly string[])[] = [];
  for await (const block of csvBlocks(file, here)) for (const row of block) rows.push(row);
  return { name: basename(file), rows };
}
