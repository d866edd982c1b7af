import type { Calculus } from './calculus';
import { Fault } from './fault';
import { numbers } from './numbers';
import type { Value } from './value';

/** A cell of a row: its value, or what went wrong in it. */
export type Cell = Value | Fault;
/** A row of cells, or one cell that repeats along every row it meets. */
export type Row = Cell | readonly Cell[];

type Cells = readonly Value[];

const isMany = (row: Row): row is readonly Cell[] => Array.isArray(row);

function attempt(f: (...given: never[]) => Value, given: readonly never[]): Cell {
  try {
    return f(...given);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

/** A fault in any argument is the result, as an error value is in the sheet. */
function cellOf(f: (...cells: never[]) => Value, cells: readonly Cell[]): Cell {
  for (const cell of cells) if (typeof cell === 'object') return cell;
  return attempt(f, cells as unknown as readonly never[]);
}

function lengthOf(rows: readonly Row[]): number {
  let length = -1;
  for (const row of rows) {
    if (!isMany(row)) continue;
    if (length >= 0 && length !== row.length)
      throw new RangeError(`rows of ${length} and ${row.length} cells do not meet`);
    length = row.length;
  }
  return length;
}

const cellAt = (row: Row, i: number): Cell => (isMany(row) ? (row[i] as Cell) : row);

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

/** The hot path: two arguments, no array of arguments for each cell. */
function lift2(f: (a: Value, b: Value) => Value): (a: Row, b: Row) => Row {
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

/** A fold runs over cells that may each be a row: it is lifted along those rows. */
function liftFold(f: (...folds: never[]) => Value): (...folds: (readonly Row[])[]) => Row {
  return (...folds) => {
    const length = lengthOf(folds.flat());
    const at = (i: number): Cell => {
      const cells = folds.map((fold) => fold.map((row) => cellAt(row, i)));
      const fault = cells.flat().find((cell) => typeof cell === 'object');
      return (fault as Fault | undefined) ?? attempt(f, cells as unknown as readonly never[]);
    };
    return length < 0 ? at(0) : Array.from({ length }, (_, i) => at(i));
  };
}

/** Both arms are computed only where the row has both answers; faults of the arm not chosen never show. */
function choose(test: Row, yes: () => Row, no: () => Row): Row {
  if (!isMany(test)) {
    if (typeof test === 'boolean') return test ? yes() : no();
    return typeof test === 'object' ? test : notFlag(test);
  }
  const whenYes = test.includes(true) ? yes() : '';
  const whenNo = test.includes(false) ? no() : '';
  return test.map((cell, i) => {
    if (typeof cell === 'boolean') return cellAt(cell ? whenYes : whenNo, i);
    return typeof cell === 'object' ? cell : notFlag(cell);
  });
}

const notFlag = (cell: Value): Fault => new Fault('#VALUE!', `"${cell}" where yes or no is needed`);

/** Reading: compute a row of cells at once. `numbers`, lifted. */
export const rows: Calculus<Row, readonly Row[]> = {
  num: (value) => value,
  text: (value) => value,
  blank: () => '',
  add: lift2(numbers.add),
  sub: lift2(numbers.sub),
  mul: lift2(numbers.mul),
  div: lift2(numbers.div),
  min: lift2(numbers.min),
  max: lift2(numbers.max),
  round: (x, places) => lift((cell: Value) => numbers.round(cell, places))(x),
  roundUp: lift(numbers.roundUp),
  roundDown: lift(numbers.roundDown),
  sqrt: lift(numbers.sqrt),
  dayOf: lift(numbers.dayOf),
  plain: lift(numbers.plain),
  equal: lift2(numbers.equal),
  less: lift2(numbers.less),
  atMost: lift2(numbers.atMost),
  and: lift(numbers.and),
  or: lift(numbers.or),
  not: lift(numbers.not),
  holds: (flag) => {
    const row = flag();
    return isMany(row) ? row.map((cell) => cell === true) : row === true;
  },
  if: choose,
  join: lift2(numbers.join),
  sum: liftFold(numbers.sum),
  product: liftFold(numbers.product),
  sumProduct: liftFold(numbers.sumProduct),
  sumIf: (keys, key, cells) =>
    liftFold((at: Cells, [one]: Cells, all: Cells) => numbers.sumIf(at, one as Value, all))(keys, [key], cells),
  count: liftFold(numbers.count),
  countOther: (cells, text) =>
    liftFold((all: Cells, [one]: Cells) => numbers.countOther(all, one as Value))(cells, [text]),
  // A cell that shows an error still holds its formula.
  countFormulas: (cells) => cells.length,
  countFalse: liftFold(numbers.countFalse),
  firstFalse: liftFold(numbers.firstFalse),
  pick: (cells, place) => liftFold((all: Cells, [at]: Cells) => numbers.pick(all, at as Value))(cells, [place]),
  each: (cells) => cells,
  step: (_, x) => x,
  normalCdf: lift(numbers.normalCdf),
  normalDensity: lift(numbers.normalDensity),
  normalQuantile: lift(numbers.normalQuantile),
  binomialAtLeast: lift(numbers.binomialAtLeast),
  leastTrials: lift(numbers.leastTrials),
};
