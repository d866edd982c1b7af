import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalPdf from '@stdlib/stats-base-dists-normal-pdf';
import type { CompoundBinomial } from './compoundBinomial';

/** A wider spread, which nobody means, has moments beyond what a double holds. */
const WIDEST = 1e50;

/** Standard deviations beyond which nothing is left, and the square of more might overflow. */
const BEYOND = 40;

/**
 * P(sum >= amount) for a sum of so many values that it is normal but for a little skewness: the first term of Edgeworth's
 * expansion.
 *
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.48
 */
export function compoundByMoments(amount: number, { trials, rate, spread }: CompoundBinomial): number {
  const mean = trials * rate;
  const second = 1 + Math.min(spread, WIDEST) ** 2;
  const third = second ** 3;
  const skewness = (third - 3 * rate * second + 2 * rate * rate) / (second - rate) ** 1.5 / Math.sqrt(mean);
  const score = (amount - mean) / Math.sqrt(mean) / Math.sqrt(second - rate);
  if (Math.abs(score) > BEYOND) return score < 0 ? 1 : 0;
  const below = normalCdf(score, 0, 1) - (skewness / 6) * (score * score - 1) * normalPdf(score, 0, 1);
  return Math.min(1, Math.max(0, 1 - below));
}
