import { defineLine } from '../../model/defineLine';
import { over } from '../../model/line';
import { holiday } from '../calendarInputs';
import { kinds } from '../kinds';
import { shareOfPeriod } from './periodHeads';
import { phased } from './phased';
import { weekEnd, weekPeriod, weekStart } from './weekLines';

/** Days on which people work: those of a week, of the weeks of a period, of the year. */
export const workingDays = phased(
  defineLine({
    key: 'workingDays',
    label: 'Working days',
    says: 'Mondays to Fridays, less the days off on Inputs.',
    kind: kinds.days,
    shape: 'days',
    axes: ['week'],
    from: { weekStart, weekEnd, daysOff: over('holiday', holiday) },
    formula: (calculus, given) => calculus.workingDays(given.weekStart, given.weekEnd, given.daysOff),
  }),
);

export const shareOfDay = defineLine({
  key: 'shareOfDay',
  label: 'Share of the year, per working day',
  says: 'The share that is due in the period over the working days of its weeks; 0 where it has none.',
  kind: kinds.perDay,
  shape: 'rate',
  axes: ['period'],
  from: { shareOfPeriod, days: workingDays.byPeriod },
  formula: ({ div, equal, if: choose, num }, given) =>
    choose(
      equal(given.days, num(0)),
      () => num(0),
      () => div(given.shareOfPeriod, given.days),
    ),
});

/** The seasonal index: each period’s share of the year goes to its weeks by their working days. */
export const weekShare = phased(
  defineLine({
    key: 'weekShare',
    label: 'Share of the year',
    says: 'The period’s share of the year, spread over its weeks by working days.',
    kind: kinds.plain,
    shape: 'rate',
    axes: ['week'],
    from: { shares: over('period', shareOfDay), weekPeriod, days: workingDays.weeks },
    formula: ({ mul, pick }, given) => mul(pick(given.shares, given.weekPeriod), given.days),
  }),
);
