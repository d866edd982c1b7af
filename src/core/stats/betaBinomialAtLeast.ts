import { betaOrder } from './betaOrder';
import type { BetaShape } from './betaShape';

/**
 * P(X >= successes) for X ~ Binomial(trials, rate) where the rate itself is only known as Beta(alpha, beta): the chance of
 * so many wins when the close rate comes from a history of limited length. Counts are whole. Some twenty microseconds
 * whatever the counts, right to twelve digits.
 *
 * @example betaBinomialAtLeast(1, 2, { alpha: 1, beta: 1 }) // 2/3: none, one and two are equally likely
 * @see Johnson, Kemp and Kotz, Univariate Discrete Distributions (the beta-binomial)
 */
export function betaBinomialAtLeast(successes: number, trials: number, rate: BetaShape): number {
  if (successes <= 0) return 1;
  if (successes > trials) return 0;
  // With a rate of r, so many successes come about where the Beta(successes, failures + 1) of their last place is below r.
  return betaOrder({ alpha: successes, beta: trials - successes + 1 }, rate);
}
