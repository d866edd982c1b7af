import { Fault } from './fault';
import type { Value } from './value';

/** A cell of a row: its value, or what went wrong in it. */
export type Cell = Value | Fault;
/** A row of cells, or one cell that repeats along every row it meets. */
export type Row = Cell | readonly Cell[];

export const isMany = (row: Row): row is readonly Cell[] => Array.isArray(row);

export const cellAt = (row: Row, i: number): Cell => (isMany(row) ? (row[i] as Cell) : row);

/** The length that rows which meet have in common, or -1 where all are single cells. */
export function lengthOf(rows: readonly Row[], known = -1): number {
  let length = known;
  for (const row of rows) {
    if (!isMany(row)) continue;
    if (length >= 0 && length !== row.length)
      throw new RangeError(`rows of ${length} and ${row.length} cells do not meet`);
    length = row.length;
  }
  return length;
}

/** The value, or the fault that keeps it from being told. */
export function attempt(f: (...given: never[]) => Value, given: readonly never[]): Cell {
  try {
    return f(...given);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}
