import type { Reference } from '../formulas/formulaParts';
import type { Journal } from '../journal/journal';
import type { LiveBook } from '../live/liveBook';

/** What undoing takes away of a tab: all of it, or some of its rows and columns, by place. */
export type Leaving = 'tab' | { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> };

/** What undoing takes away, by the id of the sheet. */
export function leavingSheets({ tabs }: LiveBook, journal: Journal): ReadonlyMap<number, Leaving> {
  const leaving = new Map<number, Leaving>(journal.madeTabs.map((id) => [id, 'tab']));
  for (const { sheetId, insertedRows, insertedColumns } of journal.before) {
    const live = tabs.find(({ sheet }) => sheet.getSheetId() === sheetId);
    if (!live || insertedRows.length + insertedColumns.length === 0) continue;
    const places = (insertions: typeof insertedRows, keys: readonly string[]) =>
      new Set(insertions.flatMap((each) => each.keys.map((key) => keys.indexOf(key))).filter((place) => place >= 0));
    leaving.set(sheetId, {
      rows: places(insertedRows, live.rows),
      columns: places(insertedColumns, live.columns),
    });
  }
  return leaving;
}

/** True where a cell or a corner of a range is on something that goes. */
export function goesAway({ row, column }: Pick<Reference, 'row' | 'column'>, leaving: Leaving | undefined): boolean {
  if (leaving === undefined) return false;
  if (leaving === 'tab') return true;
  return (row !== null && leaving.rows.has(row)) || (column !== null && leaving.columns.has(column));
}
