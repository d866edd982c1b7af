import cdf from '@stdlib/stats-base-dists-beta-cdf';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import type { BetaShape } from './betaShape';

/** With shapes beyond this it is a normal distribution as narrow as a double can tell, and @stdlib gives NaN before long. */
const COUNTLESS = 1e15;

/** P(X <= x) for X ~ Beta(alpha, beta); x is 0 to 1, shapes are above 0. */
export function betaCdf(x: number, { alpha, beta }: BetaShape): number {
  if (alpha < COUNTLESS && beta < COUNTLESS) return cdf(x, alpha, beta);
  const mean = 1 / (1 + beta / alpha);
  // The variance is mean (1 - mean) / (alpha + beta), in an order in which nothing overflows.
  const score =
    ((x - mean) / Math.sqrt(mean)) * Math.sqrt(alpha / beta + 1) * Math.sqrt(alpha / 2 + beta / 2) * Math.SQRT2;
  return Number.isNaN(score) ? Number(x >= mean) : normalCdf(score, 0, 1);
}
