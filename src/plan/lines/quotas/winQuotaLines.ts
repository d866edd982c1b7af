import { defineLine } from '../../model/defineLine';
import { defineStatisticLine } from '../../model/defineStatisticLine';
import { over } from '../../model/line';
import { kinds } from '../kinds';
import { ofAllSources } from '../ofAllSources';
import { chanceOfWins } from './chanceOfWins';
import { smallestChance } from './constants';
import { levelOfQuota } from './levelHeads';
import { pointQuota } from './quotaLines';
import { fewerChance, moreChance, oneFewer } from './winSearch';
import { asksWins, winCount, winsAsked } from './winTerms';

const label = 'Fewest opportunities that bring the wins';

export const winOpportunities = defineStatisticLine({
  key: 'winOpportunities',
  label,
  says: 'Fewest accepted opportunities that bring the wins of the source with this confidence, as OPPORTUNITIES_FOR_CONFIDENCE counts them.',
  kind: kinds.plain,
  shape: 'whole',
  axes: ['level', 'source'],
  from: { asksWins, oneFewer, fewerChance, moreChance, levelOfQuota, smallestChance },
  formula: ({ add, if: choose, less, num, sub }, given) => {
    const enough = sub(given.levelOfQuota, given.smallestChance);
    const oneWhere = (chance: typeof enough) =>
      choose(
        less(chance, enough),
        () => num(1),
        () => num(0),
      );
    const fewest = () => add(given.oneFewer, add(oneWhere(given.fewerChance), oneWhere(given.moreChance)));
    return choose(given.asksWins, fewest, () => num(0));
  },
});

export const winOpportunitiesTotal = defineStatisticLine({
  key: 'winOpportunities-total',
  label,
  says: 'The same of all sources.',
  kind: kinds.plain,
  shape: 'whole',
  axes: ['level'],
  from: { cells: over('source', winOpportunities) },
  formula: ({ sum }, given) => sum(given.cells),
});

export const winsAskedTotal = ofAllSources(winsAsked);

export const triedWins = defineStatisticLine({
  key: 'triedWins',
  label: 'Opportunities tried',
  says: 'The number above; where no win is asked, that of one win.',
  kind: kinds.plain,
  shape: 'whole',
  axes: ['level', 'source'],
  from: { winOpportunities, winCount },
  formula: ({ max }, given) => max(given.winOpportunities, given.winCount),
});

export const winProbability = chanceOfWins('winProbability', triedWins, {
  label: 'Probability that they do',
  says: 'Probability that so many opportunities bring the wins: no less than the confidence.',
});

export const pointTried = defineLine({
  key: 'pointTried',
  label: 'Expected-value quota tried',
  says: 'The expected-value quota; never fewer than wins.',
  kind: kinds.plain,
  shape: 'whole',
  axes: ['source'],
  from: { pointQuota, winCount },
  formula: ({ max, plain }, given) => max(plain(given.pointQuota), given.winCount),
});

export const pointWinProbability = chanceOfWins('pointWinProbability', pointTried, {
  label: 'Probability of making them at expected value',
  says: 'Probability that the expected-value quota, rounded up, brings the wins of the source, as PROBABILITY_OF_TARGET has it.',
});
