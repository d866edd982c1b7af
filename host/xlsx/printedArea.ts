import type { CellSnapshot, SheetSnapshot, Zone } from '../workbookSnapshot';

/** The smallest zone with everything that a reader sees in a sheet; null where that is nothing. */
export function printedArea(sheet: SheetSnapshot): Zone | null {
  const hiddenRows = new Set(sheet.hiddenRows);
  const hiddenColumns = new Set(sheet.hiddenColumns);
  const seen = sheet.cells.filter(
    (cell) => isInk(cell) && !hiddenRows.has(cell.row) && !hiddenColumns.has(cell.column),
  );
  const [first] = seen;
  if (!first) return null;
  const zone = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  for (const { row, column } of seen) {
    zone.top = Math.min(zone.top, row);
    zone.bottom = Math.max(zone.bottom, row);
    zone.left = Math.min(zone.left, column);
    zone.right = Math.max(zone.right, column);
  }
  return zone;
}

function isInk({ value, formula, style }: CellSnapshot): boolean {
  return value !== '' || formula !== null || style.background !== undefined;
}
