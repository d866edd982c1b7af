import type { SheetSnapshot } from '../../workbookSnapshot';

/** A tab of the plan with the keys that its hidden first row and column hold, by place. */
export interface KeyedSheet {
  /** What the tab is, whatever the user named it. */
  readonly key: string;
  readonly sheet: SheetSnapshot;
  readonly rows: ReadonlyMap<number, string>;
  readonly columns: ReadonlyMap<number, string>;
}

// Key of the metadata in which the add-in notes what a sheet is, and what stands before the tab's own key.
const TAG = 'tandem';
const TAB = 'tab:';

/** A sheet as a tab of the plan; null where it is another sheet. */
export function keyedSheet(sheet: SheetSnapshot): KeyedSheet | null {
  const tag = sheet.metadata[TAG];
  if (tag === undefined || !tag.startsWith(TAB)) return null;
  const [rows, columns] = [new Map<number, string>(), new Map<number, string>()];
  for (const { row, column, value } of sheet.cells) {
    if (column === 0) rows.set(row, String(value));
    if (row === 0) columns.set(column, String(value));
  }
  return { key: tag.slice(TAB.length), sheet, rows, columns };
}

/** Where a key stands; undefined where it does not. */
export function placeOf(key: string, keys: ReadonlyMap<number, string>): number | undefined {
  return [...keys].find(([, each]) => each === key)?.[0];
}

/** The last place of a key that begins so; undefined where there is none. */
export function lastPlaceOf(beginning: string, keys: ReadonlyMap<number, string>): number | undefined {
  const places = [...keys].flatMap(([place, key]) => (key.startsWith(beginning) ? [place] : []));
  return places.length === 0 ? undefined : Math.max(...places);
}
