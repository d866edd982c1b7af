import { asymptotic } from './asymptotic';

/**
 * The sum of ln(1 + j/x) for j = 0, 1, ... m - 1, and its continuation to an m that is not whole: what m successes weigh
 * under a beta prior of shape x, over what they weigh where the rate is known. x is above 0, m is 0 or more. Large shapes
 * are where groups hardly differ, and the sum is then far smaller than the gammas whose ratio it is: hence a series of its
 * own.
 *
 * @example risingExcess(1, 4) // ln 24
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 6.1.41
 */
export function risingExcess(x: number, m: number): number {
  if (m === 0) return 0;
  const { from, passed } = asymptotic.reach(x);
  let shift = 0;
  for (let i = 0; i < passed; i++) shift += Math.log1p(m / (x + i));
  const to = from + m;
  const stirling = (to - 0.5) * Math.log1p(m / from) - m + vanishing(to) - vanishing(from);
  return stirling + m * Math.log(from / x) - shift;
}

/** The terms of Stirling's series that vanish as y grows. */
function vanishing(y: number): number {
  const inverse = 1 / y;
  const square = inverse * inverse;
  return inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188))));
}
