import { basename } from 'node:path';
import { readCsv } from '../../csv/readCsv';
import type { PlanArguments } from './planArguments';
import { readText } from './readText';
import type { NamedTable } from './server';

/** CRM rows to take rates from. */
export interface Rows {
  readonly opportunities: NamedTable;
  readonly join: NamedTable | null;
  readonly by: string | null;
}

/** Reads the rows that the command line names; null where it names none. Throws an Error in words where they cannot be. */
export async function readRows(
  { opportunities, join, by }: Pick<PlanArguments, 'opportunities' | 'join' | 'by'>,
  here: string,
): Promise<Rows | null> {
  if (opportunities === null) return null;
  const rows = await readTable(opportunities, here);
  return { opportunities: rows, join: join === null ? null : await readTable(join, here), by };
}

async function readTable(file: string, here: string): Promise<NamedTable> {
  return { name: basename(file), rows: readCsv(await readText(file, here), file) };
}
