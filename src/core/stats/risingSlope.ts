import { asymptotic } from './asymptotic';

/**
 * The sum of 1 / (x + j) for j = 0, 1, ... m - 1, and its continuation to an m that is not whole: digamma(x + m) -
 * digamma(x). x is above 0, m is 0 or more.
 *
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 6.3.18
 */
export function risingSlope(x: number, m: number): number {
  if (m === 0) return 0;
  const { from, passed } = asymptotic.reach(x);
  let slope = 0;
  for (let i = 0; i < passed; i++) slope += m / ((x + i) * (x + i + m));
  const to = from + m;
  return slope + Math.log1p(m / from) + vanishing(to) - vanishing(from);
}

/** The terms of digamma's series that vanish as y grows. */
function vanishing(y: number): number {
  const inverse = 1 / y;
  const square = inverse * inverse;
  return -inverse / 2 - square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square / 240)));
}
