import type { Calculus } from './calculus';

/**
 * The calculus with the operations whose numerics are heavy: a metric that needs them is declared with
 * `defineStatistic`. They stand apart because the sidebar evaluates plans in the plain calculus, and would otherwise
 * carry the inverse of the incomplete beta function, which no plan uses, in every page.
 */
export interface StatisticalCalculus<T, C> extends Calculus<T, C> {
  /** The x with P(X <= x) = probability for X ~ Beta(alpha, beta); both shapes are above 0. */
  betaQuantile(probability: T, alpha: T, beta: T): T;
  /** P(X >= successes) for X ~ Binomial(trials, rate) with rate ~ Beta(alpha, beta); counts are whole. */
  betaBinomialAtLeast(successes: T, trials: T, alpha: T, beta: T): T;
}
