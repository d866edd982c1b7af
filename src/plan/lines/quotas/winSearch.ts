import { defineStatisticLine } from '../../model/defineStatisticLine';
import type { Line, StatisticLine } from '../../model/line';
import { kinds } from '../kinds';
import { chanceOfWins } from './chanceOfWins';
import { smallestChance } from './constants';
import { levelOfQuota } from './levelHeads';
import { lossesCounted, searchAlpha, searchBeta, winCount, winsCounted } from './winTerms';

/*
 * The fewest opportunities that bring the wins with a confidence, by steps: a first guess from one beta variate with about the
 * spread of all that is unknown, three looks at the probability, each followed by a better guess (the second and third by the
 * secant through the last two), and a finish that settles the last opportunity. test/plan/quotas holds it to
 * OPPORTUNITIES_FOR_CONFIDENCE over a grid.
 */

const grid = { kind: kinds.plain, axes: ['level', 'source'] } as const;

export const searchShare = defineStatisticLine({
  ...grid,
  key: 'searchShare',
  label: 'Share at the confidence',
  says: 'Quantile of the search’s beta distribution at this confidence.',
  shape: 'ratio',
  from: { levelOfQuota, searchAlpha, searchBeta },
  formula: ({ betaQuantile }, given) => betaQuantile(given.levelOfQuota, given.searchAlpha, given.searchBeta),
});

export const searchOdds = defineStatisticLine({
  ...grid,
  key: 'searchOdds',
  label: 'Its odds',
  says: 'That share over what is left of it.',
  shape: 'ratio',
  from: { searchShare },
  formula: ({ div, num, sub }, given) => div(given.searchShare, sub(num(1), given.searchShare)),
});

const guess = (number: number, says: string) =>
  ({ ...grid, key: `winGuess${number}`, label: `Guess ${number}`, says, shape: 'whole' }) as const;

export const firstGuess = defineStatisticLine({
  ...guess(1, 'Opportunities by those odds; never fewer than wins.'),
  from: { winCount, searchOdds, winsCounted, lossesCounted },
  formula: ({ add, max, mul, round }, given) =>
    max(given.winCount, round(mul(given.searchOdds, add(given.winsCounted, given.lossesCounted)), 0)),
});

const chanceAt = (number: number, tried: StatisticLine) =>
  chanceOfWins(`winChance${number}`, tried, {
    label: `Probability of guess ${number}`,
    says: 'Probability that so many opportunities bring the wins.',
  });

/** What the guess would have to become for the search's beta distribution to put the confidence where it puts the probability. */
const correctionAt = (number: number, tried: StatisticLine, chance: StatisticLine) =>
  defineStatisticLine({
    ...grid,
    key: `winCorrection${number}`,
    label: `Guess ${number} corrected`,
    says: 'The guess, times the odds at the confidence over the odds at its probability.',
    shape: 'count',
    from: { tried, chance, searchOdds, searchAlpha, searchBeta, smallestChance },
    formula: ({ betaQuantile, div, max, min, mul, num, sub }, given) => {
      const inside = min(max(given.chance, given.smallestChance), sub(num(1), given.smallestChance));
      const share = betaQuantile(inside, given.searchAlpha, given.searchBeta);
      return mul(mul(given.tried, given.searchOdds), sub(div(num(1), share), num(1)));
    },
  });

const firstChance = chanceAt(1, firstGuess);
const firstCorrection = correctionAt(1, firstGuess, firstChance);

/** Away from the first guess by at least one, so that there are two points for a secant. */
const secondGuess = defineStatisticLine({
  ...guess(2, 'The first guess corrected, away from it to a whole number.'),
  from: { winCount, tried: firstGuess, correction: firstCorrection },
  formula: ({ add, max, roundUp, sub }, given) =>
    max(given.winCount, add(given.tried, roundUp(sub(given.correction, given.tried)))),
});

interface Point {
  readonly tried: StatisticLine;
  readonly correction: StatisticLine;
}

const secantGuess = (number: number, before: Point, last: Point) =>
  defineStatisticLine({
    ...guess(number, 'Where the secant through the last two corrections meets none.'),
    from: {
      winCount,
      triedBefore: before.tried,
      correctionBefore: before.correction,
      tried: last.tried,
      correction: last.correction,
    },
    formula: ({ div, equal, if: choose, max, mul, round, sub }, given) => {
      const missed = sub(given.correction, given.tried);
      const missedBefore = sub(given.correctionBefore, given.triedBefore);
      const step = () => div(mul(missed, sub(given.tried, given.triedBefore)), sub(missed, missedBefore));
      return choose(
        equal(missed, missedBefore),
        () => given.tried,
        () => max(given.winCount, round(sub(given.tried, step()), 0)),
      );
    },
  });

const secondChance = chanceAt(2, secondGuess);
const secondCorrection = correctionAt(2, secondGuess, secondChance);
const second = { tried: secondGuess, correction: secondCorrection };
const thirdGuess = secantGuess(3, { tried: firstGuess, correction: firstCorrection }, second);
const thirdChance = chanceAt(3, thirdGuess);
const thirdCorrection = correctionAt(3, thirdGuess, thirdChance);
const lastGuess = secantGuess(4, second, { tried: thirdGuess, correction: thirdCorrection });

export const oneFewer = defineStatisticLine({
  ...grid,
  key: 'winOneFewer',
  label: 'One fewer',
  says: 'The last guess less one, where that is no fewer than wins.',
  shape: 'whole',
  from: { winCount, tried: lastGuess },
  formula: ({ max, num, sub }, given) => max(given.winCount, sub(given.tried, num(1))),
});

export const oneMore = defineStatisticLine({
  ...grid,
  key: 'winOneMore',
  label: 'The next',
  says: 'One more than that.',
  shape: 'whole',
  from: { oneFewer },
  formula: ({ add, num }, given) => add(given.oneFewer, num(1)),
});

export const fewerChance = chanceOfWins('winFewerChance', oneFewer, {
  label: 'Probability of one fewer',
  says: 'Probability that so many opportunities bring the wins.',
});

export const moreChance = chanceOfWins('winMoreChance', oneMore, {
  label: 'Probability of the next',
  says: 'Probability that so many opportunities bring the wins.',
});

/** The steps of the search, in order. */
export const searchLines: readonly Line[] = [
  searchShare,
  searchOdds,
  firstGuess,
  firstChance,
  firstCorrection,
  secondGuess,
  secondChance,
  secondCorrection,
  thirdGuess,
  thirdChance,
  thirdCorrection,
  lastGuess,
  oneFewer,
  oneMore,
  fewerChance,
  moreChance,
];
