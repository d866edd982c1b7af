import { decodeText } from '../../../csv/decodeText';
import { readCsv } from '../../../csv/readCsv';
import type { Host } from '../../../host';
import { addTab } from './addTab';
import { uniqueTabName } from './uniqueTabName';

// The engine takes 13 seconds for 200,000 cells and more than twice that for twice as many.
const mostCells = 400_000;

/** What an import did. */
export interface Imported {
  readonly tab: string;
  /** The header row counts. */
  readonly rows: number;
}

/**
 * Puts a CSV file into a new tab that has the file's name. Rejects with what is wrong with the file, and where; the
 * workbook is then as it was.
 */
export async function importCsv(host: Host, file: File): Promise<Imported> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const rows = readCsv(decodeText(bytes, file.name), file.name);
  const cells = rows.length * (rows[0]?.length ?? 0);
  if (cells > mostCells) {
    throw new Error(`${file.name}: a file may have ${mostCells} cells in the workbench, this one has ${cells}.`);
  }
  const { getters } = host.model;
  const taken = getters.getSheetIds().map((sheetId) => getters.getSheetName(sheetId));
  const name = uniqueTabName(file.name, taken);
  addTab(host.model, { name, rows, thisYear: new Date().getFullYear() });
  return { tab: name, rows: rows.length };
}
