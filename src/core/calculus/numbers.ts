import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalPdf from '@stdlib/stats-base-dists-normal-pdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import type { Calculus } from './calculus';
import { Fault } from './fault';
import { finite } from './finite';
import { numberIn } from './numberIn';
import { roundHalfAway } from './roundHalfAway';
import { timeNumbers } from './timeNumbers';
import type { Value } from './value';

const NOISE_PLACES = 6;

const arithmetic = (f: (a: number, b: number) => number) => (a: Value, b: Value) => finite(f(numberIn(a), numberIn(b)));

function ratio(a: number, b: number): number {
  if (b === 0) throw new Fault('#DIV/0!', 'division by zero');
  return a / b;
}

function flagIn(x: Value): boolean {
  if (typeof x === 'boolean') return x;
  throw new Fault('#VALUE!', `"${x}" where yes or no is needed`);
}

/** The sheet compares texts without regard to case. */
function same(a: Value, b: Value): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase() === b.toLowerCase();
  return a === b;
}

/** As `&` writes it: at most 15 digits, TRUE and FALSE in capitals. */
function textOf(x: Value): string {
  if (typeof x === 'number') return String(Number(x.toPrecision(15)));
  return typeof x === 'boolean' ? String(x).toUpperCase() : x;
}

function holds(flag: () => Value): boolean {
  try {
    return flagIn(flag());
  } catch (error) {
    if (error instanceof Fault) return false;
    throw error;
  }
}

function firstFalse(flags: readonly Value[]): number {
  const at = flags.indexOf(false);
  if (at < 0) throw new Fault('#N/A', 'every flag is yes');
  return at + 1;
}

function pick(cells: readonly Value[], place: Value): Value {
  const cell = cells[numberIn(place) - 1];
  if (cell === undefined) throw new Fault('#N/A', `there is no cell ${place} of ${cells.length}`);
  return cell;
}

function sumProduct(a: readonly Value[], ...others: readonly (readonly Value[])[]): number {
  const other = others.find((list) => list.length !== a.length);
  if (other) throw new Fault('#VALUE!', `${a.length} cells against ${other.length}`);
  const product = (x: Value, i: number) =>
    others.reduce<number>((factor, list) => factor * numberIn(list[i] ?? ''), numberIn(x));
  return finite(a.reduce<number>((total, x, i) => total + product(x, i), 0));
}

/** Reading: compute one cell. */
export const numbers: Calculus<Value, readonly Value[]> = {
  num: (value) => value,
  text: (value) => value,
  blank: () => '',

  add: arithmetic((a, b) => a + b),
  sub: arithmetic((a, b) => a - b),
  mul: arithmetic((a, b) => a * b),
  div: arithmetic(ratio),
  min: arithmetic(Math.min),
  max: arithmetic(Math.max),
  round: (x, places) => roundHalfAway(numberIn(x), places),
  roundUp: (x) => {
    const clean = roundHalfAway(numberIn(x), NOISE_PLACES);
    return finite(Math.sign(clean) * Math.ceil(Math.abs(clean)));
  },
  roundDown: (x) => {
    const clean = roundHalfAway(numberIn(x), NOISE_PLACES);
    return finite(Math.sign(clean) * Math.floor(Math.abs(clean)));
  },

  sqrt: (x) => finite(Math.sqrt(numberIn(x))),
  dayOf: (date) => Math.floor(numberIn(date)),

  plain: numberIn,

  equal: same,
  less: (a, b) => numberIn(a) < numberIn(b),
  atMost: (a, b) => numberIn(a) <= numberIn(b),
  and: (...flags) => flags.reduce<boolean>((all, flag) => flagIn(flag) && all, true),
  or: (...flags) => flags.reduce<boolean>((any, flag) => flagIn(flag) || any, false),
  not: (flag) => !flagIn(flag),
  holds,
  if: (test, yes, no) => (flagIn(test) ? yes() : no()),
  join: (a, b) => textOf(a) + textOf(b),
  percentText: (share) => `${roundHalfAway(100 * numberIn(share), 0)}%`,

  sum: (cells) => finite(cells.reduce<number>((total, x) => total + numberIn(x), 0)),
  product: (cells) => finite(cells.reduce<number>((total, x) => total * numberIn(x), 1)),
  sumProduct,
  sumIf: (keys, key, cells) =>
    finite(cells.reduce<number>((total, x, i) => total + (same(keys[i] ?? '', key) ? numberIn(x) : 0), 0)),
  count: (cells) => cells.filter((x) => x !== '').length,
  countOther: (cells, text) => cells.filter((x) => x !== '' && !same(x, text)).length,
  isBlank: (cell) => cell === '',
  countOverwritten: () => 0,
  countErrors: () => 0,
  countBetween: () => 0,
  countFalse: (flags) => flags.filter((flag) => !flagIn(flag)).length,
  firstFalse,
  pick,
  each: (cells) => cells,
  step: (_, x) => x,

  ...timeNumbers,

  normalCdf: (x) => normalCdf(numberIn(x), 0, 1),
  normalDensity: (x) => normalPdf(numberIn(x), 0, 1),
  normalQuantile: (probability) => finite(normalQuantile(numberIn(probability), 0, 1)),
};
