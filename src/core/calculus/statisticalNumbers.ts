import { betaBinomialAtLeast } from '../stats/betaBinomialAtLeast';
import { betaQuantile } from '../stats/betaQuantile';
import { numberIn } from './numberIn';
import { numbers } from './numbers';
import type { StatisticalCalculus } from './statisticalCalculus';
import type { Value } from './value';

/** Reading: compute one cell, statistics included. */
export const statisticalNumbers: StatisticalCalculus<Value, readonly Value[]> = {
  ...numbers,
  betaQuantile: (probability, alpha, beta) =>
    betaQuantile(numberIn(probability), { alpha: numberIn(alpha), beta: numberIn(beta) }),
  betaBinomialAtLeast: (successes, trials, alpha, beta) =>
    betaBinomialAtLeast(numberIn(successes), numberIn(trials), { alpha: numberIn(alpha), beta: numberIn(beta) }),
};
