import { cellReference } from '../plan/print/reference';

/** A block of cells; row and column count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

const relative = { row: false, column: false };

/** A block as a formula names it: `E7`, `E7:H10`. */
export function areaText({ row, column, height, width }: Area): string {
  const corner = cellReference({ row, column }, relative);
  if (height === 1 && width === 1) return corner;
  return `${corner}:${cellReference({ row: row + height - 1, column: column + width - 1 }, relative)}`;
}

/** One cell of a block, its place in it counted from 0. */
export const cellIn = ({ row, column }: Area, i: number, j: number): Area => ({
  row: row + i,
  column: column + j,
  height: 1,
  width: 1,
});
