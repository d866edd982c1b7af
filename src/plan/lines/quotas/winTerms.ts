import { defineLine } from '../../model/defineLine';
import { defineStatisticLine } from '../../model/defineStatisticLine';
import { over } from '../../model/line';
import { opportunities, wins } from '../funnelLines';
import { kinds } from '../kinds';
import { closeRateRecords } from '../segmentInputs';
import { priorWins } from './constants';
import { nodeChance } from './nodeLines';

const plainOf = { kind: kinds.plain, axes: ['source'] } as const;

export const winsAsked = defineLine({
  key: 'winsAsked',
  label: 'Wins to make',
  says: 'Deals that the source must win, rounded up.',
  kind: kinds.wins,
  shape: 'whole',
  axes: ['source'],
  from: { wins: wins.bySource },
  formula: ({ roundUp }, given) => roundUp(given.wins),
});

export const asksWins = defineLine({
  key: 'asksWins',
  label: 'Owes wins',
  says: 'Whether any win is asked of this source; where none is, the terms below are those of one win.',
  kind: kinds.flag,
  shape: 'text',
  axes: ['source'],
  from: { winsAsked },
  formula: ({ less, num }, given) => less(num(0), given.winsAsked),
});

export const winCount = defineLine({
  ...plainOf,
  key: 'winCount',
  label: 'Wins',
  says: 'Wins to make, as a count; at least one.',
  shape: 'whole',
  from: { winsAsked },
  formula: ({ max, num, plain }, given) => max(num(1), plain(given.winsAsked)),
});

export const mixRate = defineLine({
  ...plainOf,
  key: 'mixRate',
  label: 'Close rate of the source’s mix',
  says: 'Wins over opportunities of the source, all segments together.',
  shape: 'rate',
  from: { asksWins, wins: wins.bySource, opportunities: opportunities.bySource },
  formula: ({ div, if: choose, num, plain }, given) =>
    choose(
      given.asksWins,
      () => plain(div(given.wins, given.opportunities)),
      () => num(1),
    ),
});

export const recordWeight = defineLine({
  key: 'recordWeight',
  label: 'Weight of a record',
  says: 'One over the records behind the close rate of the segment.',
  kind: { kind: 'number', unit: { opportunity: -1 } },
  shape: 'ratio',
  axes: ['segment'],
  from: { closeRateRecords },
  formula: ({ div, num }, given) => div(num(1), given.closeRateRecords),
});

export const mixRecords = defineLine({
  ...plainOf,
  key: 'mixRecords',
  label: 'Records behind that rate',
  says: 'Records that leave a rate of the mix as doubtful as the rates of its segments together leave it.',
  shape: 'count',
  from: {
    asksWins,
    opportunities: opportunities.bySource,
    cells: over('segment', opportunities.cells),
    recordWeight: over('segment', recordWeight),
  },
  formula: ({ div, if: choose, mul, num, plain, sumProduct }, given) =>
    choose(
      given.asksWins,
      () => {
        const doubt = sumProduct(given.cells, given.cells, given.recordWeight);
        return plain(div(mul(given.opportunities, given.opportunities), doubt));
      },
      () => num(1),
    ),
});

export const winsCounted = defineLine({
  ...plainOf,
  key: 'winsCounted',
  label: 'Wins counted',
  says: 'Wins among those records, and what is counted beforehand.',
  shape: 'count',
  from: { mixRate, mixRecords, priorWins },
  formula: ({ add, mul, plain }, given) => add(mul(given.mixRate, given.mixRecords), plain(given.priorWins)),
});

export const lossesCounted = defineLine({
  ...plainOf,
  key: 'lossesCounted',
  label: 'Losses counted',
  says: 'Losses among those records, and as much beforehand.',
  shape: 'count',
  from: { mixRate, mixRecords, priorWins },
  formula: ({ add, mul, num, plain, sub }, given) =>
    add(mul(sub(num(1), given.mixRate), given.mixRecords), plain(given.priorWins)),
});

export const likelyMixRate = defineLine({
  ...plainOf,
  key: 'likelyMixRate',
  label: 'Close rate that the records allow',
  says: 'Mean of what the rate of the mix may be.',
  shape: 'rate',
  from: { winsCounted, lossesCounted },
  formula: ({ add, div }, given) => div(given.winsCounted, add(given.winsCounted, given.lossesCounted)),
});

/** P(n) is the order of two beta variates; these are the shapes of one with about the spread of both. */
export const searchAlpha = defineLine({
  ...plainOf,
  key: 'searchAlpha',
  label: 'First shape of the search',
  says: 'Wins over the share of losses.',
  shape: 'count',
  from: { winCount, likelyMixRate },
  formula: ({ div, num, sub }, given) => div(given.winCount, sub(num(1), given.likelyMixRate)),
});

export const searchBeta = defineLine({
  ...plainOf,
  key: 'searchBeta',
  label: 'Second shape of the search',
  says: 'Wins counted over the share of losses.',
  shape: 'count',
  from: { winsCounted, likelyMixRate },
  formula: ({ div, num, sub }, given) => div(given.winsCounted, sub(num(1), given.likelyMixRate)),
});

/** Averages are taken over whichever is the narrower: what the rate may be, or how many opportunities the wins may take. */
export const rateIsNarrow = defineLine({
  key: 'rateIsNarrow',
  label: 'More records than opportunities',
  says: 'Whether the rate is known better than chance lets the wins be known; averages are then taken over the rate.',
  kind: kinds.flag,
  shape: 'text',
  axes: ['source'],
  from: { winCount, likelyMixRate, mixRecords },
  formula: ({ div, less }, given) => less(div(given.winCount, given.likelyMixRate), given.mixRecords),
});

export const rateAtNode = defineStatisticLine({
  key: 'rateAtNode',
  label: 'Close rates that the records allow',
  says: 'The close rate of the mix at each node of its doubt.',
  kind: kinds.plain,
  shape: 'rate',
  axes: ['node', 'source'],
  from: { nodeChance, winsCounted, lossesCounted },
  formula: ({ betaQuantile }, given) => betaQuantile(given.nodeChance, given.winsCounted, given.lossesCounted),
});
