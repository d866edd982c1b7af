import quantile from '@stdlib/stats-base-dists-beta-quantile';
import type { BetaShape } from './betaShape';

/** With a shape below this, all of a beta distribution but a millionth is at one end, to the last bit of a double. */
const AT_THE_END = 1e-9;

/**
 * The x with P(X <= x) = probability for X ~ Beta(alpha, beta), shapes above 0. @stdlib gives NaN for shapes too small for
 * it, where the quantile is one of the ends.
 */
export function betaQuantile(probability: number, { alpha, beta }: BetaShape): number {
  if (alpha < AT_THE_END) return 0;
  if (beta < AT_THE_END) return 1;
  return quantile(probability, alpha, beta);
}
