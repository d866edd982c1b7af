import * as funnel from '../funnelLines';
import { segmentGap } from '../gapLines';
import { averageDealSize } from '../segmentInputs';
import { defineCheck } from './defineCheck';

const CENT_PLACES = 2;

export const sourcesMakeGap = defineCheck({
  key: 'check-sourcesMakeGap',
  label: 'Sources bring the whole gap',
  says: 'Revenue of all sources of the segment against its gap, to the cent.',
  axes: ['segment'],
  from: { revenue: funnel.revenue.bySegment, segmentGap },
  formula: ({ equal, num, round, sub }, given) =>
    equal(round(sub(given.revenue, given.segmentGap), CENT_PLACES), num(0)),
  trouble: 'sources on Funnel do not bring the gap',
});

export const wholeWinsReachGap = defineCheck({
  key: 'check-wholeWinsReachGap',
  label: 'Whole wins reach the gap',
  says: 'Wins rounded up, at the average deal size, bring no less than the segment’s gap.',
  axes: ['segment'],
  from: { wins: funnel.wins.bySegment, averageDealSize, segmentGap },
  formula: ({ atMost, mul, round, roundUp }, given) =>
    atMost(round(given.segmentGap, 0), round(mul(roundUp(given.wins), given.averageDealSize), 0)),
  trouble: 'whole wins fall short of the gap',
});

export const funnelNarrows = defineCheck({
  key: 'check-funnelNarrows',
  label: 'The funnel narrows',
  says: 'No stage of the funnel holds more than the stage before it.',
  axes: ['segment'],
  from: {
    inquiries: funnel.inquiries.bySegment,
    qualifiedLeads: funnel.qualifiedLeads.bySegment,
    opportunities: funnel.opportunities.bySegment,
    wins: funnel.wins.bySegment,
  },
  formula: ({ and, atMost, plain }, given) =>
    and(
      atMost(plain(given.wins), plain(given.opportunities)),
      atMost(plain(given.opportunities), plain(given.qualifiedLeads)),
      atMost(plain(given.qualifiedLeads), plain(given.inquiries)),
    ),
  trouble: 'a stage of the funnel is wider than the one before it',
});
