import cdf from '@stdlib/stats-base-dists-normal-cdf';
import pdf from '@stdlib/stats-base-dists-normal-pdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { type NumericFunction, outOfDomain } from '../numericFunction';
import { cumulative, isInside, number, probability } from './params';

const x = number('x', 'The value to evaluate.');
const mean = number('mean', 'The mean.');
const deviation = number('standard_deviation', 'The standard deviation, above 0.');

/** NORM.DIST, NORM.INV, NORM.S.DIST and NORM.S.INV. */
export const normal: readonly NumericFunction[] = [
  {
    name: 'NORM.DIST',
    says: 'Normal distribution.',
    params: [x, mean, deviation, cumulative],
    compute: normalAt,
  },
  {
    name: 'NORM.S.DIST',
    says: 'Standard normal distribution.',
    params: [x, { ...cumulative, otherwise: 1 }],
    compute: (at, isCumulative) => normalAt(at as number, 0, 1, isCumulative as number),
  },
  {
    name: 'NORM.INV',
    says: 'Quantile of a normal distribution.',
    params: [probability, mean, deviation],
    compute: normalQuantile,
  },
  {
    name: 'NORM.S.INV',
    says: 'Quantile of the standard normal distribution.',
    params: [probability],
    compute: (p) => normalQuantile(p as number, 0, 1),
  },
];

function normalAt(at: number, mu: number, sigma: number, isCumulative: number): number {
  if (sigma <= 0) return outOfDomain;
  return isCumulative ? cdf(at, mu, sigma) : pdf(at, mu, sigma);
}

function normalQuantile(p: number, mu: number, sigma: number): number {
  return sigma > 0 && isInside(p) ? quantile(p, mu, sigma) : outOfDomain;
}
