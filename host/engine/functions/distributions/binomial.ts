import cdf from '@stdlib/stats-base-dists-binomial-cdf';
import pmf from '@stdlib/stats-base-dists-binomial-pmf';
import quantile from '@stdlib/stats-base-dists-binomial-quantile';
import { type NumericFunction, outOfDomain } from '../numericFunction';
import { cumulative, integer, isInside, number } from './params';

const trials = integer('num_trials', 'Number of independent trials.');
const chance = number('prob_success', 'Probability of success in one trial, 0 to 1.');

/** BINOM.DIST and BINOM.INV. */
export const binomial: readonly NumericFunction[] = [
  {
    name: 'BINOM.DIST',
    says: 'Binomial distribution.',
    params: [integer('num_successes', 'Number of successes, at most num_trials.'), trials, chance, cumulative],
    compute: binomialAt,
  },
  {
    name: 'BINOM.INV',
    says: 'Smallest number of successes whose cumulative binomial probability reaches a target.',
    params: [trials, chance, number('target_prob', 'The probability to reach, above 0 and below 1.')],
    compute: binomialQuantile,
  },
];

function binomialAt(k: number, n: number, p: number, isCumulative: number): number {
  if (k < 0 || k > n || !isShare(p)) return outOfDomain;
  return isCumulative ? cdf(k, n, p) : pmf(k, n, p);
}

function binomialQuantile(n: number, p: number, target: number): number {
  if (n < 0 || !isShare(p) || !isInside(target)) return outOfDomain;
  return quantile(target, n, p);
}

function isShare(p: number): boolean {
  return p >= 0 && p <= 1;
}
