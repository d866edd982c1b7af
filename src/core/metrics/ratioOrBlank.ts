import type { Calculus } from '../calculus/calculus';

/**
 * `over` per `under`, and a blank where both are 0: of nothing, no share can be told. Something over nothing is a
 * fault; `refusesToDivideByNothing` says so first, in words.
 */
export function ratioOrBlank<T, C>(calculus: Calculus<T, C>, over: T, under: T): T {
  const { and, blank, div, equal, if: choose, num } = calculus;
  const nothing = and(equal(over, num(0)), equal(under, num(0)));
  return choose(
    nothing,
    () => blank(),
    () => div(over, under),
  );
}
