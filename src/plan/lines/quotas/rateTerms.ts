import { defineLine } from '../../model/defineLine';
import { kinds } from '../kinds';
import { averageDealSize, closeRate, closeRateRecords, dealSizeCv } from '../segmentInputs';
import { priorOpportunities, priorWins } from './constants';

const bySegment = { axes: ['segment'] } as const;

/** With the prior, the size of the sample that the beta distribution of the rate stands for. */
export const recordsCounted = defineLine({
  ...bySegment,
  key: 'recordsCounted',
  label: 'Opportunities counted',
  says: 'Records behind the close rate, and what is counted beforehand.',
  kind: kinds.opportunities,
  shape: 'count',
  from: { closeRateRecords, priorOpportunities },
  formula: ({ add }, given) => add(given.closeRateRecords, given.priorOpportunities),
});

export const likelyRate = defineLine({
  ...bySegment,
  key: 'likelyRate',
  label: 'Close rate that the records allow',
  says: 'Mean of what the close rate may be: wins over opportunities, with what is counted beforehand.',
  kind: kinds.closeRate,
  shape: 'rate',
  from: { closeRate, closeRateRecords, priorWins, recordsCounted },
  formula: ({ add, div, mul }, given) => {
    const wins = add(mul(given.closeRate, given.closeRateRecords), given.priorWins);
    return div(wins, given.recordsCounted);
  },
});

export const valueOfOpportunity = defineLine({
  ...bySegment,
  key: 'valueOfOpportunity',
  label: 'Value of an opportunity',
  says: 'Revenue that one accepted opportunity brings on average: the deal size at that close rate.',
  kind: kinds.moneyPerOpportunity,
  shape: 'money',
  from: { averageDealSize, likelyRate },
  formula: ({ mul }, given) => mul(given.averageDealSize, given.likelyRate),
});

export const chanceSpread = defineLine({
  ...bySegment,
  key: 'chanceSpread',
  label: 'Chance in an opportunity',
  says: 'Variance of what one opportunity brings, over the square of its value: it is won or not, and deals differ in size.',
  kind: kinds.plain,
  shape: 'ratio',
  from: { likelyRate, dealSizeCv },
  formula: ({ add, div, mul, num, plain, sub }, given) => {
    const lost = sub(num(1), plain(given.likelyRate));
    return div(add(lost, mul(given.dealSizeCv, given.dealSizeCv)), plain(given.likelyRate));
  },
});

export const rateSpread = defineLine({
  ...bySegment,
  key: 'rateSpread',
  label: 'Doubt of the close rate',
  says: 'Variance of what the close rate may be, over the square of its mean: the fewer records, the larger.',
  kind: kinds.plain,
  shape: 'ratio',
  from: { likelyRate, recordsCounted },
  formula: ({ add, div, mul, num, plain, sub }, given) => {
    const lost = sub(num(1), plain(given.likelyRate));
    return div(lost, mul(plain(given.likelyRate), add(plain(given.recordsCounted), num(1))));
  },
});
