import type { Calculus } from './calculus';

/**
 * The calculus with the operations whose numerics are heavy: a metric that needs them is declared with
 * `defineStatistic`, a plan line with `defineStatisticLine`. They stand apart because the sidebar evaluates plans in the plain
 * calculus, and would otherwise carry the incomplete beta function and its inverse, which only counts of wins need, in
 * every page.
 */
export interface StatisticalCalculus<T, C> extends Calculus<T, C> {
  /** P(X >= successes) for X ~ Binomial(trials, rate). */
  binomialAtLeast(successes: T, trials: T, rate: T): T;
  /** Smallest number of trials for which `binomialAtLeast` reaches the confidence; successes is 1 or more. */
  leastTrials(successes: T, rate: T, confidence: T): T;
  /** The x with P(X <= x) = probability for X ~ Beta(alpha, beta); both shapes are above 0. */
  betaQuantile(probability: T, alpha: T, beta: T): T;
  /** P(X >= successes) for X ~ Binomial(trials, rate) with rate ~ Beta(alpha, beta); counts are whole. */
  betaBinomialAtLeast(successes: T, trials: T, alpha: T, beta: T): T;
  /** Sum over several rates of `binomialAtLeast`, each times its weight; trials are no fewer than successes, which are 1 or more. */
  weighedBinomialAtLeast(weights: C, successes: T, trials: T, rates: C): T;
  /**
   * Sum over several x of P(X <= x) for X ~ Beta(alpha, beta), each times its weight; the x are the quantiles of
   * Beta(ofAlpha, ofBeta) at these probabilities.
   */
  weighedBetaBelow(weights: C, probabilities: C, ofAlpha: T, ofBeta: T, alpha: T, beta: T): T;
}
