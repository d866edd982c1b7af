import cdf from '@stdlib/stats-base-dists-lognormal-cdf';
import pdf from '@stdlib/stats-base-dists-lognormal-pdf';
import quantile from '@stdlib/stats-base-dists-lognormal-quantile';
import { type NumericFunction, outOfDomain } from '../numericFunction';
import { cumulative, isInside, number, probability } from './params';

const logMoments = [
  number('mean', 'Mean of the logarithm.'),
  number('standard_deviation', 'Standard deviation of the logarithm, above 0.'),
];

/** LOGNORM.DIST and LOGNORM.INV. */
export const lognormal: readonly NumericFunction[] = [
  {
    name: 'LOGNORM.DIST',
    says: 'Lognormal distribution.',
    params: [number('x', 'The value to evaluate, above 0.'), ...logMoments, cumulative],
    compute: lognormalAt,
  },
  {
    name: 'LOGNORM.INV',
    says: 'Quantile of a lognormal distribution.',
    params: [probability, ...logMoments],
    compute: lognormalQuantile,
  },
];

function lognormalAt(x: number, mu: number, sigma: number, isCumulative: number): number {
  if (x <= 0 || sigma <= 0) return outOfDomain;
  return isCumulative ? cdf(x, mu, sigma) : pdf(x, mu, sigma);
}

function lognormalQuantile(p: number, mu: number, sigma: number): number {
  return sigma > 0 && isInside(p) ? quantile(p, mu, sigma) : outOfDomain;
}
