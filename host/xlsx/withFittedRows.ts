import type { CellSnapshot, SheetSnapshot } from '../workbookSnapshot';
import { columnPixels, rowPixels } from './measures';

/** Pixels a point, at 96 an inch. */
const PIXELS = 96 / 72;
/** Heights of a line and mean widths of letters, in heights of the letters. */
const LINE = 1.2;
const LETTER = 0.5;
const WIDE_LETTER = 1;
const wide = /[\u1100-\u115f\u2e80-\uffdc\u{1f000}-\u{3ffff}]/u;
/** What a cell keeps free at its sides, and at top and bottom. */
const SIDES = 8;
const ENDS = 5;

/**
 * The sheet with every row high enough for its wrapped texts, about. Sheets grows such a row by itself, beyond a height that
 * `setRowHeight` gave it too; in a file that is printed before it is opened nobody would.
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
  let width = -SIDES;
  for (let at = column; at <= (merge?.right ?? column); at++) width += columnPixels(at, sheet);
  if (width <= 0) return 0;
  const size = (style.fontSize ?? 10) * PIXELS;
  const lines = String(value)
    .split('\n')
    .reduce((count, text) => count + Math.max(1, Math.ceil((widthOf(text) * size) / width)), 0);
  return Math.ceil(lines * LINE * size) + ENDS;
}

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (wide.test(letter) ? WIDE_LETTER : LETTER), 0);
