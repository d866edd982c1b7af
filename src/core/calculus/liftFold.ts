import { attempt, type Cell, cellAt, isMany, lengthOf, type Row } from './row';
import type { Value } from './value';

/** The cells of one row from the first up to the place of the cell that is computed: a fold over them grows along the row. */
export class UpTo {
  constructor(readonly cells: readonly Cell[]) {}
}

/** What a fold runs over: cells that may each be a row, or a row that grows. */
export type Fold = readonly Row[] | UpTo;

type Cells = readonly Cell[];
/** The cells that a fold runs over at one place of the row, or the fault among them. */
type Gather = (i: number) => Cells | Cell;

const isFault = (cell: Cell): boolean => typeof cell === 'object';

/** A fold over cells becomes the same fold at each place of the rows that it runs over. */
export function liftFold(f: (...folds: never[]) => Value): (...folds: Fold[]) => Row {
  return (...folds) => {
    const length = folds.reduce(
      (known, fold) => (fold instanceof UpTo ? lengthOf([fold.cells], known) : lengthOf(fold, known)),
      -1,
    );
    const gathers = folds.map(gatherOf);
    const at = (i: number): Cell => {
      const cells: unknown[] = [];
      for (const gather of gathers) {
        const found = gather(i);
        if (!Array.isArray(found)) return found as Cell;
        cells.push(found);
      }
      return attempt(f, cells as never[]);
    };
    return length < 0 ? at(0) : Array.from({ length }, (_, i) => at(i));
  };
}

function gatherOf(fold: Fold): Gather {
  if (fold instanceof UpTo) return growing(fold.cells);
  return fold.some(isMany) ? moving(fold) : still(fold as Cells);
}

/** Single cells are the same list at every place: one list serves them all. */
function still(cells: Cells): Gather {
  const gathered = cells.find(isFault) ?? cells;
  return () => gathered;
}

function moving(rows: readonly Row[]): Gather {
  return (i) => {
    const cells = rows.map((row) => cellAt(row, i));
    return cells.find(isFault) ?? cells;
  };
}

function growing(cells: Cells): Gather {
  const first = cells.findIndex(isFault);
  return (i) => (first >= 0 && first <= i ? (cells[first] as Cell) : cells.slice(0, i + 1));
}
