import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalPdf from '@stdlib/stats-base-dists-normal-pdf';
import type { CompoundBinomial } from './compoundBinomial';

/**
 * P(sum >= amount) for a sum of so many values that it is normal but for a little skewness: the first term of Edgeworth's
 * expansion.
 *
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.48
 */
export function compoundByMoments(amount: number, { trials, rate, spread }: CompoundBinomial): number {
  const mean = trials * rate;
  const [second, third] = [1 + spread ** 2, (1 + spread ** 2) ** 3];
  const deviation = Math.sqrt(mean * (second - rate));
  const skewness = (mean * (third - 3 * rate * second + 2 * rate * rate)) / deviation ** 3;
  const score = (amount - mean) / deviation;
  const below = normalCdf(score, 0, 1) - (skewness / 6) * (score * score - 1) * normalPdf(score, 0, 1);
  return Math.min(1, Math.max(0, 1 - below));
}
