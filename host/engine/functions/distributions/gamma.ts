import pdf from '@stdlib/stats-base-dists-gamma-pdf';
import quantile from '@stdlib/stats-base-dists-gamma-quantile';
import { type NumericFunction, outOfDomain } from '../numericFunction';
import { gammaTails } from './gammaTails';
import { cumulative, number, probability } from './params';

// A sheet's beta is the scale, @stdlib's the rate: one is the inverse of the other.
const shapeAndScale = [number('alpha', 'Shape, above 0.'), number('beta', 'Scale, above 0.')];

/** GAMMA.DIST and GAMMA.INV. */
export const gamma: readonly NumericFunction[] = [
  {
    name: 'GAMMA.DIST',
    says: 'Gamma distribution.',
    params: [number('x', 'The value to evaluate, at least 0.'), ...shapeAndScale, cumulative],
    compute: gammaAt,
  },
  {
    name: 'GAMMA.INV',
    says: 'Quantile of a gamma distribution.',
    params: [probability, ...shapeAndScale],
    compute: gammaQuantile,
  },
];

function gammaAt(x: number, shape: number, scale: number, isCumulative: number): number {
  if (x < 0 || shape <= 0 || scale <= 0) return outOfDomain;
  return isCumulative ? gammaTails(x / scale, shape).below : pdf(x, shape, 1 / scale);
}

function gammaQuantile(p: number, shape: number, scale: number): number {
  if (p < 0 || p >= 1 || shape <= 0 || scale <= 0) return outOfDomain;
  return scale * standardQuantile(p, shape);
}

/** Steps of Newton's method, each of which doubles the digits that @stdlib's quantile has right. */
const STEPS = 4;

function standardQuantile(p: number, shape: number): number {
  let x = quantile(p, shape, 1);
  for (let step = 0; step < STEPS; step++) {
    const density = pdf(x, shape, 1);
    // At an end of the distribution there is nothing to correct by.
    if (!(density > 0 && Number.isFinite(density))) return x;
    x -= (gammaTails(x, shape).below - p) / density;
  }
  return x;
}
