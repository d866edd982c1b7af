import type { Calculus } from './calculus';
import { Fault } from './fault';
import { lift, lift2 } from './lift';
import { type Fold, liftFold, UpTo } from './liftFold';
import { numbers } from './numbers';
import { sum, sumIf, sumProduct } from './quickFolds';
import { cellAt, isMany, type Row } from './row';
import { timeRows } from './timeRows';
import type { Value } from './value';

export type { Cell, Row } from './row';

type Cells = readonly Value[];

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

function listed(cells: Fold): readonly Row[] {
  if (cells instanceof UpTo) throw new TypeError('cells that grow along a row cannot be told one by one');
  return cells;
}

/** Reading: compute a row of cells at once. `numbers`, lifted. */
export const rows: Calculus<Row, Fold> = {
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
  percentText: lift(numbers.percentText),
  sum,
  product: liftFold(numbers.product),
  sumProduct,
  sumIf,
  count: liftFold(numbers.count),
  countOther: (cells, text) =>
    liftFold((all: Cells, [one]: Cells) => numbers.countOther(all, one as Value))(cells, [text]),
  isBlank: lift(numbers.isBlank),
  countOverwritten: () => 0,
  countErrors: () => 0,
  countBetween: () => 0,
  countFalse: liftFold(numbers.countFalse),
  firstFalse: liftFold(numbers.firstFalse),
  pick: (cells, place) => liftFold((all: Cells, [at]: Cells) => numbers.pick(all, at as Value))(cells, [place]),
  each: listed,
  step: (_, x) => x,
  ...timeRows,
  normalCdf: lift(numbers.normalCdf),
  normalDensity: lift(numbers.normalDensity),
  normalQuantile: lift(numbers.normalQuantile),
};
