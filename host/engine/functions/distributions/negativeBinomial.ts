import cdf from '@stdlib/stats-base-dists-negative-binomial-cdf';
import pmf from '@stdlib/stats-base-dists-negative-binomial-pmf';
import { type NumericFunction, outOfDomain } from '../numericFunction';
import { cumulative, integer, number } from './params';

/** NEGBINOM.DIST: failures before a given number of successes. */
export const negativeBinomial: readonly NumericFunction[] = [
  {
    name: 'NEGBINOM.DIST',
    says: 'Negative binomial distribution: failures before a number of successes.',
    params: [
      integer('num_failures', 'Number of failures.'),
      integer('num_successes', 'Number of successes, at least 1.'),
      number('prob_success', 'Probability of success in one trial, above 0 and at most 1.'),
      cumulative,
    ],
    compute: negativeBinomialAt,
  },
];

function negativeBinomialAt(failures: number, successes: number, p: number, isCumulative: number): number {
  if (failures < 0 || successes < 1 || p <= 0 || p > 1) return outOfDomain;
  return isCumulative ? cdf(failures, successes, p) : pmf(failures, successes, p);
}
