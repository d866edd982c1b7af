import type { Host } from '../../host/host';
import type { CellSnapshot, SheetSnapshot } from '../../host/workbookSnapshot';

/** A tab of the workbook by name. */
export function sheetOf(host: Host, name: string): SheetSnapshot {
  const sheet = host.snapshot().sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
}

/** A cell by its place on the screen, such as `C3`. */
export function cellOf(host: Host, tab: string, a1: string): CellSnapshot {
  const [, letters = '', number = ''] = /^([A-Z])(\d+)$/.exec(a1) ?? [];
  const column = letters.charCodeAt(0) - 65;
  const cell = sheetOf(host, tab).cells.find((each) => each.row === Number(number) - 1 && each.column === column);
  if (!cell) throw new Error(`${tab}!${a1} is blank`);
  return cell;
}

/** The keys in the first column of a tab, with the row's number on the screen. */
export const keyedRows = (host: Host, tab: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    sheetOf(host, tab)
      .cells.filter(({ column, value }) => column === 0 && value !== '')
      .map(({ row, value }) => [String(value), row + 1]),
  );
