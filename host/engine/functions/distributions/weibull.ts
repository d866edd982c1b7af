import cdf from '@stdlib/stats-base-dists-weibull-cdf';
import pdf from '@stdlib/stats-base-dists-weibull-pdf';
import { type NumericFunction, outOfDomain } from '../numericFunction';
import { cumulative, number } from './params';

const value = number('x', 'The value to evaluate, at least 0.');

/** WEIBULL.DIST, and EXPON.DIST, which is its case of shape 1. */
export const weibull: readonly NumericFunction[] = [
  {
    name: 'WEIBULL.DIST',
    says: 'Weibull distribution.',
    params: [value, number('shape', 'Shape, above 0.'), number('scale', 'Scale, above 0.'), cumulative],
    compute: weibullAt,
  },
  {
    name: 'EXPON.DIST',
    says: 'Exponential distribution.',
    params: [value, number('lambda', 'Rate, above 0.'), cumulative],
    compute: (x, rate, isCumulative) => weibullAt(x as number, 1, 1 / (rate as number), isCumulative as number),
  },
];

function weibullAt(x: number, shape: number, scale: number, isCumulative: number): number {
  if (x < 0 || shape <= 0 || scale <= 0 || !Number.isFinite(scale)) return outOfDomain;
  const isInfinite = x === 0 && shape < 1 && !isCumulative;
  if (isInfinite) return outOfDomain;
  return isCumulative ? cdf(x, shape, scale) : pdf(x, shape, scale);
}
