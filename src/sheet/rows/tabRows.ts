import type { Cell } from '../../records/table/cell';
import { PlanError } from '../planError';
import { spreadsheetTimeZone } from '../spreadsheetTimeZone';
import { wallClock } from './wallClock';

/** As many cells as one read takes: the reply of a larger one is slow to cross over to the script. */
const CELLS_A_READ = 250_000;
const MOST_ROWS = 20_000;

/**
 * The rows of a tab in blocks, the header row first, each read by one call; `most` are wanted. A date is its serial number.
 *
 * @throws PlanError where there is no such tab, or nothing in it
 */
export function* tabRows(name: string, most = Number.POSITIVE_INFINITY): Generator<readonly (readonly Cell[])[]> {
  const sheet = SpreadsheetApp.getActive().getSheetByName(name);
  if (!sheet) throw new PlanError(`There is no tab named ${name} any more. Choose another.`);
  const [lastRow, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (lastRow < 2) throw new PlanError(`The tab ${name} has no rows below a header row.`);
  const serialOf = wallClock(spreadsheetTimeZone());
  const last = Math.min(lastRow, most);
  const height = Math.max(1, Math.min(MOST_ROWS, Math.floor(CELLS_A_READ / columns)));
  for (let from = 1; from <= last; from += height) {
    const block: unknown[][] = sheet.getRange(from, 1, Math.min(height, last - from + 1), columns).getValues();
    yield block.map((row) => row.map((value) => (value instanceof Date ? serialOf(value) : (value as Cell))));
  }
}
