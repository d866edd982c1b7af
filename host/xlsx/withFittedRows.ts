import { wrappedHeight } from '../../src/plan/layout/wrappedHeight';
import type { CellSnapshot, SheetSnapshot } from '../workbookSnapshot';
import { columnPixels, rowPixels } from './measures';

/**
 * The sheet with every row as high as its wrapped texts. Sheets grows such a row by itself, beyond a height that `setRowHeight`
 * gave it too; in a file that is printed before it is opened nobody would.
 */
export function withFittedRows(sheet: SheetSnapshot): SheetSnapshot {
  const fitted: Record<number, number> = {};
  const hidden = new Set(sheet.hiddenRows);
  for (const cell of sheet.cells.filter((each) => isWrappedText(each) && !hidden.has(each.row))) {
    const { row } = cell;
    const [height, standing] = [heightOf(cell, sheet), fitted[row] ?? rowPixels(row, sheet)];
    if (height > standing) fitted[row] = height;
  }
  return { ...sheet, rowHeights: { ...sheet.rowHeights, ...fitted } };
}

const isWrappedText = ({ value, style }: CellSnapshot): boolean =>
  style.wrap === true && typeof value === 'string' && value !== '';

function heightOf({ value, row, column, style }: CellSnapshot, sheet: SheetSnapshot): number {
  const merge = sheet.merges.find(({ top, left }) => top === row && left === column);
  let width = 0;
  for (let at = column; at <= (merge?.right ?? column); at++) width += columnPixels(at, sheet);
  return width === 0 ? 0 : wrappedHeight(String(value), width, style.fontSize);
}
