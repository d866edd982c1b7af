import { defineLine } from '../model/defineLine';
import { over } from '../model/line';
import { shareOfYear } from './calendarInputs';
import { kinds } from './kinds';
import { shareOfGoal } from './segmentInputs';
import { contribution } from './sourceInputs';

export const shareOfGoalTotal = defineLine({
  key: 'shareOfGoal-total',
  label: 'Total',
  says: 'The shares of all segments; 100% when the whole goal is owed once.',
  kind: kinds.plain,
  shape: 'rate',
  axes: [],
  from: { shares: over('segment', shareOfGoal) },
  formula: ({ sum }, given) => sum(given.shares),
});

export const contributionTotal = defineLine({
  key: 'contribution-total',
  label: 'Total',
  says: 'The shares of all sources; 100% when the segment’s whole gap is owed once.',
  kind: kinds.plain,
  shape: 'rate',
  axes: ['segment'],
  from: { shares: over('source', contribution) },
  formula: ({ sum }, given) => sum(given.shares),
});

export const shareOfYearTotal = defineLine({
  key: 'shareOfYear-total',
  label: 'Total',
  says: 'The shares of all periods; 100% when the year’s targets are due once.',
  kind: kinds.plain,
  shape: 'rate',
  axes: [],
  from: { shares: over('period', shareOfYear) },
  formula: ({ sum }, given) => sum(given.shares),
});
