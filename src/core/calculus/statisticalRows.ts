import { lift } from './lift';
import { type Fold, liftFold } from './liftFold';
import type { Row } from './row';
import { rows } from './rows';
import type { StatisticalCalculus } from './statisticalCalculus';
import { statisticalNumbers } from './statisticalNumbers';
import type { Value } from './value';

type Cells = readonly Value[];
const { weighedBetaBelow, weighedBinomialAtLeast } = statisticalNumbers;

/** Reading: compute a row of cells at once, statistics included. */
export const statisticalRows: StatisticalCalculus<Row, Fold> = {
  ...rows,
  binomialAtLeast: lift(statisticalNumbers.binomialAtLeast),
  leastTrials: lift(statisticalNumbers.leastTrials),
  betaQuantile: lift(statisticalNumbers.betaQuantile),
  betaBinomialAtLeast: lift(statisticalNumbers.betaBinomialAtLeast),
  weighedBinomialAtLeast: (weights, successes, trials, rates) =>
    liftFold((k: Cells, counts: readonly [Value, Value], all: Cells) => weighedBinomialAtLeast(k, ...counts, all))(
      weights,
      [successes, trials],
      rates,
    ),
  weighedBetaBelow: (weights, probabilities, ...shapes) =>
    liftFold((k: Cells, u: Cells, all: readonly [Value, Value, Value, Value]) => weighedBetaBelow(k, u, ...all))(
      weights,
      probabilities,
      shapes,
    ),
};
