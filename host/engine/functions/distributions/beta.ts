import cdf from '@stdlib/stats-base-dists-beta-cdf';
import pdf from '@stdlib/stats-base-dists-beta-pdf';
import quantile from '@stdlib/stats-base-dists-beta-quantile';
import { type NumericFunction, outOfDomain } from '../numericFunction';
import { cumulative, isInside, number, probability } from './params';

const shapes = [number('alpha', 'First shape, above 0.'), number('beta', 'Second shape, above 0.')];
const bounds = [
  { ...number('lower_bound', 'Lower end of the values.'), otherwise: 0 },
  { ...number('upper_bound', 'Upper end of the values.'), otherwise: 1 },
];

/** BETA.DIST and BETA.INV. */
export const beta: readonly NumericFunction[] = [
  {
    name: 'BETA.DIST',
    says: 'Beta distribution.',
    params: [number('value', 'The value to evaluate, between the bounds.'), ...shapes, cumulative, ...bounds],
    compute: betaAt,
  },
  {
    name: 'BETA.INV',
    says: 'Quantile of a beta distribution.',
    params: [probability, ...shapes, ...bounds],
    compute: betaQuantile,
  },
];

function betaAt(x: number, a: number, b: number, isCumulative: number, lower: number, upper: number): number {
  if (lower >= upper || x < lower || x > upper) return outOfDomain;
  const width = upper - lower;
  const share = (x - lower) / width;
  return isCumulative ? cdf(share, a, b) : pdf(share, a, b) / width;
}

function betaQuantile(p: number, a: number, b: number, lower: number, upper: number): number {
  if (lower >= upper || !isInside(p)) return outOfDomain;
  return lower + (upper - lower) * quantile(p, a, b);
}
