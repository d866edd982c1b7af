import { defineStatisticLine } from '../../model/defineStatisticLine';
import { type Line, over, type StatisticLine } from '../../model/line';
import { kinds } from '../kinds';
import { densityTotal, nodeChance, nodeDensity } from './nodeLines';
import { asksWins, lossesCounted, rateAtNode, rateIsNarrow, winCount, winsCounted } from './winTerms';

/** The probability that a number of opportunities, on source and perhaps level, brings the wins; the rate is as its records leave it. Where no win is asked, that is certain. */
export function chanceOfWins(key: string, tried: Line, described: Pick<Line, 'label' | 'says'>): StatisticLine {
  return defineStatisticLine({
    ...described,
    key,
    kind: kinds.plain,
    shape: 'rate',
    axes: tried.axes,
    from: {
      asksWins,
      rateIsNarrow,
      winCount,
      tried,
      densityTotal,
      weights: over('node', nodeDensity),
      chances: over('node', nodeChance),
      rates: over('node', rateAtNode),
      winsCounted,
      lossesCounted,
    },
    formula: (calculus, { winCount: w, ...given }) => {
      const { add, div, if: choose, num, plain, sub, weighedBetaBelow, weighedBinomialAtLeast } = calculus;
      const n = plain(given.tried);
      const overRates = () => div(weighedBinomialAtLeast(given.weights, w, n, given.rates), given.densityTotal);
      // So many wins come about where the place of the last one, a beta variate, is below the rate.
      const spare = add(sub(n, w), num(1));
      const below = () =>
        weighedBetaBelow(given.weights, given.chances, w, spare, given.winsCounted, given.lossesCounted);
      const overWins = () => sub(num(1), div(below(), given.densityTotal));
      return choose(
        given.asksWins,
        () => choose(given.rateIsNarrow, overRates, overWins),
        () => num(1),
      );
    },
  });
}
