import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { betaQuantile } from './betaQuantile';

/**
 * How many times as wide as a normal interval that of Student is which holds the same share of outcomes: what a standard
 * deviation that rests on so many degrees of freedom is to be multiplied by.
 *
 * @example studentWidening(5, 0.8) // 1.1516
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.1 (Student's distribution as an incomplete beta)
 */
export function studentWidening(freedom: number, share: number): number {
  const tail = betaQuantile(1 - share, { alpha: freedom / 2, beta: 0.5 });
  const student = Math.sqrt(freedom * (1 / tail - 1));
  return student / normalQuantile((1 + share) / 2, 0, 1);
}
