import type { StandingOperations } from './standingOperations';
import type { TimeOperations } from './timeOperations';

/**
 * The operations a formula may use. A metric or a plan line is written once against this interface; each reading
 * (`numbers`, `rows`, `sheets`, `units`) implements all of it, so an operation added here does not compile until
 * every reading has it.
 *
 * `T` is a cell, or a row of cells; `C` is the cells that a fold runs over. Flags are cells that hold yes or no.
 */
export interface Calculus<T, C> extends TimeOperations<T, C>, StandingOperations<T, C> {
  /** A constant. 0 fits every unit; any other number is plain. */
  num(value: number): T;
  text(value: string): T;
  /** No value: what a cell shows where there is no number for it. Nothing may be computed from it. */
  blank(): T;

  add(a: T, b: T): T;
  sub(a: T, b: T): T;
  mul(a: T, b: T): T;
  /** Division by zero is a fault, as the sheet's `#DIV/0!` is. */
  div(a: T, b: T): T;
  min(a: T, b: T): T;
  max(a: T, b: T): T;
  /** To a number of decimal places, halves away from zero. */
  round(x: T, places: number): T;
  /** To a whole number, never short: noise beyond the sixth decimal is dropped first, so 0.07 x 100 gives 7. */
  roundUp(x: T): T;
  /** To a whole number, never over, after the same cleaning. */
  roundDown(x: T): T;

  /** The square root of a plain number that is 0 or more. */
  sqrt(x: T): T;
  /** The day of a date, without its time of day. */
  dayOf(date: T): T;

  /** The bare number, its unit set aside: for comparing counts of different things. */
  plain(x: T): T;

  equal(a: T, b: T): T;
  less(a: T, b: T): T;
  atMost(a: T, b: T): T;
  /** Yes where every one is. */
  and(...flags: readonly T[]): T;
  /** Yes where any one is. */
  or(...flags: readonly T[]): T;
  not(flag: T): T;
  /** The flag, or no where a fault keeps it from being told. For checks alone: elsewhere a fault must show. */
  holds(flag: () => T): T;
  /** Lazy: only the arm that is chosen is computed, as in the sheet. */
  if(test: T, yes: () => T, no: () => T): T;
  /** Text of `a` followed by text of `b`; numbers are written plainly. */
  join(a: T, b: T): T;
  /** A share as text, in whole percent: `80%`. */
  percentText(share: T): T;

  sum(cells: C): T;
  product(cells: C): T;
  /** Sum of the products of the cells at the same place of every list. */
  sumProduct(a: C, b: C, ...more: readonly C[]): T;
  /** Sum of the cells whose key, at the same place, equals this text without regard to case. */
  sumIf(keys: C, key: T, cells: C): T;
  /** How many cells there are that are not blank. */
  count(cells: C): T;
  /** How many cells that are not blank hold another text than this one. */
  countOther(cells: C, text: T): T;
  /** How many of these flags are no. */
  countFalse(flags: C): T;
  /** Place of the first flag that is no, counted from 1; a fault where every one is yes. */
  firstFalse(flags: C): T;
  /** The cell at a place counted from 1. */
  pick(cells: C, place: T): T;
  /** The cells one by one, for results that have a cell each. */
  each(cells: C): readonly T[];

  /** The value itself, named: printed, a step of a long formula may stand in a cell of its own under this name. */
  step(name: string, x: T): T;

  /** P(Z <= x) for Z ~ Normal(0, 1). */
  normalCdf(x: T): T;
  /** Density of Normal(0, 1) at x. */
  normalDensity(x: T): T;
  /** The x with P(Z <= x) = probability, which is above 0 and below 1. */
  normalQuantile(probability: T): T;
}
