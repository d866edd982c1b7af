import { over } from '../../model/line';
import { revenueToCreate, totalTarget } from '../gapLines';
import { grossMargin, profitShare } from '../goalInputs';
import { shareOfGoal } from '../segmentInputs';
import { contribution } from '../sourceInputs';
import { defineCheck } from './defineCheck';

/** Shares are compared at six decimals, so that a third typed as 33.3333% thrice is seen and rounding noise is not. */
const SHARE_PLACES = 6;
const CENT_PLACES = 2;

export const goalShares = defineCheck({
  key: 'check-goalShares',
  label: 'Segment shares of the goal sum to 100%',
  says: 'Otherwise part of the goal is owed by nobody, or owed twice.',
  axes: [],
  from: { shares: over('segment', shareOfGoal) },
  formula: ({ equal, num, round, sum }, given) => equal(round(sum(given.shares), SHARE_PLACES), num(1)),
  trouble: 'The shares on Inputs do not sum to 100%',
});

export const contributionShares = defineCheck({
  key: 'check-contributionShares',
  label: 'Contributions of each segment sum to 100%',
  says: 'Otherwise part of a segment’s gap is owed by no source, or owed twice.',
  axes: ['segment'],
  from: { shares: over('source', contribution) },
  formula: ({ equal, num, round, sum }, given) => equal(round(sum(given.shares), SHARE_PLACES), num(1)),
  trouble: 'contributions on Inputs do not sum to 100%',
});

export const segmentsMakeTotal = defineCheck({
  key: 'check-segmentsMakeTotal',
  label: 'Segment targets sum to the revenue to create',
  says: 'The targets of all segments against the revenue to create, to the cent.',
  axes: [],
  from: { totalTarget, revenueToCreate },
  formula: ({ equal, num, round, sub }, given) =>
    equal(round(sub(given.totalTarget, given.revenueToCreate), CENT_PLACES), num(0)),
  trouble: 'Segment targets on Funnel do not sum to the revenue to create',
});

export const marginCoversProfit = defineCheck({
  key: 'check-marginCoversProfit',
  label: 'Gross margin covers the profit share',
  says: 'Where it does not, no lead may cost anything.',
  axes: [],
  from: { grossMargin, profitShare },
  formula: ({ less }, given) => less(given.profitShare, given.grossMargin),
  trouble: 'The profit share on Inputs leaves nothing to win a deal with',
});
