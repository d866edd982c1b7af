import { betaBinomialAtLeast } from '../stats/betaBinomialAtLeast';
import { betaCdf } from '../stats/betaCdf';
import { betaQuantile } from '../stats/betaQuantile';
import { binomialAtLeast } from '../stats/binomialAtLeast';
import { leastTrials } from '../stats/leastTrials';
import { finite } from './finite';
import { numberIn } from './numberIn';
import { numbers } from './numbers';
import type { StatisticalCalculus } from './statisticalCalculus';
import type { Value } from './value';

/** Reading: compute one cell, statistics included. */
export const statisticalNumbers: StatisticalCalculus<Value, readonly Value[]> = {
  ...numbers,
  binomialAtLeast: (successes, trials, rate) => binomialAtLeast(numberIn(successes), numberIn(trials), numberIn(rate)),
  leastTrials: (successes, rate, confidence) =>
    finite(leastTrials(numberIn(successes), numberIn(rate), numberIn(confidence))),
  betaQuantile: (probability, alpha, beta) =>
    betaQuantile(numberIn(probability), { alpha: numberIn(alpha), beta: numberIn(beta) }),
  betaBinomialAtLeast: (successes, trials, alpha, beta) =>
    betaBinomialAtLeast(numberIn(successes), numberIn(trials), { alpha: numberIn(alpha), beta: numberIn(beta) }),
  weighedBinomialAtLeast: (weights, successes, trials, rates) =>
    numbers.sumProduct(
      weights,
      rates.map((rate) => binomialAtLeast(numberIn(successes), numberIn(trials), numberIn(rate))),
    ),
  weighedBetaBelow: (weights, probabilities, ofAlpha, ofBeta, alpha, beta) => {
    const of = { alpha: numberIn(ofAlpha), beta: numberIn(ofBeta) };
    const shape = { alpha: numberIn(alpha), beta: numberIn(beta) };
    const below = probabilities.map((probability) => betaCdf(betaQuantile(numberIn(probability), of), shape));
    return numbers.sumProduct(weights, below);
  },
};
