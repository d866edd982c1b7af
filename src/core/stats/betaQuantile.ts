import quantile from '@stdlib/stats-base-dists-beta-quantile';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import type { BetaShape } from './betaShape';

/** With a shape below this, all of a beta distribution but a millionth is at one end, to the last bit of a double. */
const AT_THE_END = 1e-9;
/** With shapes beyond this it is a normal distribution as narrow as a double can tell. */
const COUNTLESS = 1e15;

/**
 * The x with P(X <= x) = probability for X ~ Beta(alpha, beta), shapes above 0. @stdlib gives NaN for shapes too small or
 * too large for it, where the quantile is one of the ends or a normal one.
 */
export function betaQuantile(probability: number, { alpha, beta }: BetaShape): number {
  if (alpha < AT_THE_END) return 0;
  if (beta < AT_THE_END) return 1;
  if (alpha < COUNTLESS && beta < COUNTLESS) return quantile(probability, alpha, beta);
  const mean = 1 / (1 + beta / alpha);
  const deviation = mean * Math.sqrt(beta / alpha / (alpha + beta));
  return Math.min(1, Math.max(0, mean + deviation * normalQuantile(probability, 0, 1)));
}
