import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { lognormalSkewness } from './compoundBinomial';

/**
 * P(sum >= amount) for the sum of this many lognormal values of mean 1 and this spread, by the shifted lognormal that has
 * its mean, variance and skewness: exact for one value, near for little spread and for many values.
 */
export function lognormalSumAtLeast(amount: number, count: number, spread: number): number {
  const deviation = spread * Math.sqrt(count);
  const skewness = lognormalSkewness(spread) / Math.sqrt(count);
  // The spread w of a lognormal with this skewness: w^3 + 3w = skewness, solved by a hyperbolic sine.
  const shapeSpread = 2 * Math.sinh(Math.asinh(skewness / 2) / 3);
  const shapeMean = deviation / shapeSpread;
  const beyondShift = amount - (count - shapeMean);
  if (beyondShift <= 0) return 1;
  const sigma = Math.sqrt(Math.log1p(shapeSpread * shapeSpread));
  const score = (Math.log(beyondShift / shapeMean) + (sigma * sigma) / 2) / sigma;
  return normalCdf(-score, 0, 1);
}
