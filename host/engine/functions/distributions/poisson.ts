import cdf from '@stdlib/stats-base-dists-poisson-cdf';
import pmf from '@stdlib/stats-base-dists-poisson-pmf';
import { type NumericFunction, outOfDomain } from '../numericFunction';
import { gammaTails, TRUSTED } from './gammaTails';
import { cumulative, integer, number } from './params';

/** POISSON.DIST. */
export const poisson: readonly NumericFunction[] = [
  {
    name: 'POISSON.DIST',
    says: 'Poisson distribution.',
    params: [integer('x', 'Number of events.'), number('mean', 'Expected number of events, above 0.'), cumulative],
    compute: (x, mean, isCumulative) => poissonAt(x as number, mean as number, isCumulative as number),
  },
];

function poissonAt(x: number, mean: number, isCumulative: number): number {
  // Excel takes a mean of 0, LibreOffice does not.
  if (x < 0 || mean <= 0) return outOfDomain;
  if (!isCumulative) return pmf(x, mean);
  // No more than so many events come where the one after them takes longer than the time that there is.
  return x < TRUSTED ? cdf(x, mean) : gammaTails(mean, x + 1).above;
}
