import type { CellSnapshot, ChartSnapshot, SheetSnapshot, Zone } from '../workbookSnapshot';
import { defaultColumnPixels, defaultRowPixels } from './measures';

/** The smallest zone with everything that a reader sees in a sheet; null where that is nothing. */
export function printedArea(sheet: SheetSnapshot): Zone | null {
  const hiddenRows = new Set(sheet.hiddenRows);
  const hiddenColumns = new Set(sheet.hiddenColumns);
  const seen = sheet.cells.filter(
    (cell) => isInk(cell) && !hiddenRows.has(cell.row) && !hiddenColumns.has(cell.column),
  );
  const places = [...seen, ...sheet.charts.flatMap((chart) => cornersOf(chart, sheet))];
  const [first] = places;
  if (!first) return null;
  const zone = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  for (const { row, column } of places) {
    zone.top = Math.min(zone.top, row);
    zone.bottom = Math.max(zone.bottom, row);
    zone.left = Math.min(zone.left, column);
    zone.right = Math.max(zone.right, column);
  }
  return zone;
}

/** Whether a reader sees something in a cell. */
export function isInk({ value, formula, style }: CellSnapshot): boolean {
  return value !== '' || formula !== null || style.background !== undefined;
}

/** The cells at the upper left and the lower right corner of a chart. */
export function cornersOf({ anchor, width, height }: ChartSnapshot, sheet: SheetSnapshot) {
  const { row, column, x, y } = anchor;
  const heightOf = (at: number) => (sheet.hiddenRows.includes(at) ? 0 : (sheet.rowHeights[at] ?? defaultRowPixels));
  const widthOf = (at: number) =>
    sheet.hiddenColumns.includes(at) ? 0 : (sheet.columnWidths[at] ?? defaultColumnPixels);
  const bottom = lineAt(row, y + height, sheet.rowCount, heightOf);
  const right = lineAt(column, x + width, sheet.columnCount, widthOf);
  return [
    { row, column },
    { row: bottom, column: right },
  ];
}

/** The row or column that so many pixels from the beginning of `from` lead to. */
function lineAt(from: number, pixels: number, count: number, sizeOf: (at: number) => number): number {
  let line = from;
  let left = pixels - sizeOf(line);
  while (left > 0 && line < count - 1) left -= sizeOf(++line);
  return line;
}
