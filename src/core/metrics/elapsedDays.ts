import type { Calculus } from '../calculus/calculus';

/**
 * Days from one date to another: whole days where either has no time of day, since that says no more than the day. To the
 * sixth decimal, a tenth of a second, so that three days to the minute are not a bit more than three.
 */
export function elapsedDays<T, C>(calculus: Calculus<T, C>, from: T, to: T): T {
  const { dayOf, equal, if: choose, or, round, sub } = calculus;
  return choose(
    or(equal(from, dayOf(from)), equal(to, dayOf(to))),
    () => sub(dayOf(to), dayOf(from)),
    () => round(sub(to, from), 6),
  );
}
