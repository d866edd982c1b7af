import { Fault } from './fault';
import { attempt, type Cell, cellAt, lengthOf, type Row } from './row';
import type { Value } from './value';

/** A fault in any argument is the result, as an error value is in the sheet. */
function cellOf(f: (...cells: never[]) => Value, cells: readonly Cell[]): Cell {
  for (const cell of cells) if (typeof cell === 'object') return cell;
  return attempt(f, cells as unknown as readonly never[]);
}

/** One operation on cells becomes the same operation on rows, cell by cell. */
export function lift(f: (...cells: never[]) => Value): (...rows: Row[]) => Row {
  return (...rows) => {
    const length = lengthOf(rows);
    if (length < 0) return cellOf(f, rows as readonly Cell[]);
    const result: Cell[] = new Array(length);
    const cells: Cell[] = new Array(rows.length);
    for (let i = 0; i < length; i++) {
      for (let r = 0; r < rows.length; r++) cells[r] = cellAt(rows[r] as Row, i);
      result[i] = cellOf(f, cells);
    }
    return result;
  };
}

/** `lift` for the hot path: two arguments, no array of arguments for each cell. */
export function lift2(f: (a: Value, b: Value) => Value): (a: Row, b: Row) => Row {
  const one = (a: Cell, b: Cell): Cell => {
    if (typeof a === 'object') return a;
    if (typeof b === 'object') return b;
    try {
      return f(a, b);
    } catch (error) {
      if (error instanceof Fault) return error;
      throw error;
    }
  };
  return (a, b) => {
    const length = lengthOf([a, b]);
    if (length < 0) return one(a as Cell, b as Cell);
    const result: Cell[] = new Array(length);
    for (let i = 0; i < length; i++) result[i] = one(cellAt(a, i), cellAt(b, i));
    return result;
  };
}
