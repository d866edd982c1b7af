import { betaCdf } from './betaCdf';

/**
 * P(X >= successes) for X ~ Binomial(trials, rate): the chance that so many opportunities bring at least so many wins.
 * Both counts are whole, rate is 0 to 1. Computed as a beta probability, which keeps small tails exact where
 * 1 minus the cumulative binomial would lose them.
 *
 * @example binomialAtLeast(168, 840, 0.2) // 0.5138: a quota set at expected value is missed about half the time
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.5.24
 */
export function binomialAtLeast(successes: number, trials: number, rate: number): number {
  if (successes <= 0) return 1;
  if (successes > trials || rate <= 0) return 0;
  if (rate >= 1) return 1;
  return betaCdf(rate, { alpha: successes, beta: trials - successes + 1 });
}
