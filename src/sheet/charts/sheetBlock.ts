import type { CellBlock, PrintedChart } from '../../plan/printedPlan';
import type { Range, Sheet } from '../cells/facet';
import type { Layout } from '../formulas/moveFormula';

/** Cells of some sheet as JSON holds them. Row and column count from 0. */
export interface SheetBlock extends CellBlock {
  readonly sheetId: number;
}

export const blockOf = (range: Range): SheetBlock => ({
  sheetId: range.getSheet().getSheetId(),
  row: range.getRow() - 1,
  column: range.getColumn() - 1,
  height: range.getNumRows(),
  width: range.getNumColumns(),
});

export const rangeOf = (sheet: Sheet, { row, column, height, width }: CellBlock): Range =>
  sheet.getRange(row + 1, column + 1, height, width);

export const sameBlocks = (a: readonly SheetBlock[], b: readonly SheetBlock[]): boolean =>
  JSON.stringify(a.map(fields)) === JSON.stringify(b.map(fields));

/** True where both show the same rows, or columns, in the same order, however they are put together. */
export function sameStrips(runs: PrintedChart['runs'], a: readonly SheetBlock[], b: readonly SheetBlock[]): boolean {
  const strips = (blocks: readonly SheetBlock[]) => blocks.flatMap((block) => stripsOf(runs, block));
  return sameBlocks(strips(a), strips(b));
}

function stripsOf(runs: PrintedChart['runs'], block: SheetBlock): readonly SheetBlock[] {
  return runs === 'down'
    ? Array.from({ length: block.width }, (_, i) => ({ ...block, column: block.column + i, width: 1 }))
    : Array.from({ length: block.height }, (_, i) => ({ ...block, row: block.row + i, height: 1 }));
}

/** Where the cells of a block of ours stand after lines were put in or taken out: its edges follow their keys. */
export function moveBlock(block: SheetBlock, key: string | undefined, from: Layout, to: Layout): SheetBlock {
  const before = key === undefined ? undefined : from[key];
  const after = key === undefined ? undefined : to[key];
  if (!before || !after) return block;
  const rows = movedSpan(block.row, block.height, before.rows, after.rows);
  const columns = movedSpan(block.column, block.width, before.columns, after.columns);
  return { ...block, row: rows.start, height: rows.length, column: columns.start, width: columns.length };
}

function movedSpan(start: number, length: number, from: readonly string[], to: readonly string[]) {
  const first = moved(start, from, to);
  const last = Math.max(first, moved(start + length - 1, from, to));
  return { start: first, length: last - first + 1 };
}

/** A line of the user's has no key: it follows the line of ours before it. */
function moved(place: number, from: readonly string[], to: readonly string[]): number {
  let keyed = Math.min(place, from.length - 1);
  while (keyed > 0 && from[keyed] === '') keyed--;
  const found = to.indexOf(from[keyed] ?? '');
  return found < 0 ? place : found + place - keyed;
}

const fields = ({ sheetId, row, column, height, width }: SheetBlock) => [sheetId, row, column, height, width];
