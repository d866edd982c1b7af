import type { Kind } from './kind';
import type { StatisticalCalculus } from './statisticalCalculus';
import { units } from './units';

const plain: Kind = { kind: 'number', unit: {} };

/** Adding a plain number to a kind of another unit throws, which is how these two refuse one. */
const needsPlain = (...given: readonly Kind[]): Kind => given.reduce((all, one) => units.add(all, one), plain);

/** Reading: prove the units, statistics included. */
export const statisticalUnits: StatisticalCalculus<Kind, readonly Kind[]> = {
  ...units,
  binomialAtLeast: (successes, trials, rate) => {
    units.less(successes, units.mul(trials, rate));
    return plain;
  },
  leastTrials: (successes, rate, confidence) => {
    needsPlain(confidence);
    return units.div(successes, rate);
  },
  betaQuantile: (probability, alpha, beta) => needsPlain(probability, alpha, beta),
  betaBinomialAtLeast: (successes, trials, alpha, beta) => needsPlain(successes, trials, alpha, beta),
  weighedBinomialAtLeast: (weights, successes, trials, rates) => needsPlain(...weights, successes, trials, ...rates),
  weighedBetaBelow: (weights, probabilities, ofAlpha, ofBeta, alpha, beta) =>
    needsPlain(...weights, ...probabilities, ofAlpha, ofBeta, alpha, beta),
};
