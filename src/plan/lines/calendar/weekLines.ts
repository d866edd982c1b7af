import { defineLine } from '../../model/defineLine';
import { over } from '../../model/line';
import { fiscalYearStart } from '../companyInputs';
import { kinds } from '../kinds';
import { daysInWeek, periodNumber, quarterNumber, weekNumber } from './numbers';
import { nameOfPeriod, quarterOfPeriod } from './periodHeads';
import { periodStart, yearEnd } from './periodLines';

const date = { kind: kinds.date, shape: 'date' } as const;
const number = { kind: kinds.plain, shape: 'whole' } as const;

export const weeksInYear = defineLine({
  ...number,
  key: 'weeksInYear',
  label: 'Weeks in the year',
  says: 'Number of the last week.',
  axes: [],
  from: { weeks: over('week', weekNumber) },
  formula: ({ countNumbers }, given) => countNumbers(given.weeks),
});

export const weekStart = defineLine({
  ...date,
  key: 'weekStart',
  label: 'Begins',
  says: 'First day of the week.',
  axes: ['week'],
  from: { fiscalYearStart, weekNumber, daysInWeek },
  formula: ({ add, mul, num, sub }, given) =>
    add(given.fiscalYearStart, mul(sub(given.weekNumber, num(1)), given.daysInWeek)),
});

export const weekEnd = defineLine({
  ...date,
  key: 'weekEnd',
  label: 'Ends',
  says: 'Last day of the week; the last week ends with the year.',
  axes: ['week'],
  from: { weekStart, weekNumber, weeksInYear, yearEnd, daysInWeek },
  formula: ({ add, dayBefore, equal, if: choose }, given) =>
    choose(
      equal(given.weekNumber, given.weeksInYear),
      () => given.yearEnd,
      () => dayBefore(add(given.weekStart, given.daysInWeek)),
    ),
});

export const weekPeriod = defineLine({
  ...number,
  key: 'weekPeriod',
  label: 'Period',
  says: 'Number of the period in which the week begins.',
  axes: ['week'],
  from: { starts: over('period', periodStart), weekStart },
  formula: ({ lastAtMost }, given) => lastAtMost(given.starts, given.weekStart),
});

export const weekQuarter = defineLine({
  ...number,
  key: 'weekQuarter',
  label: 'Quarter',
  says: 'Quarter of the week’s period.',
  axes: ['week'],
  from: { quarters: over('period', quarterOfPeriod), weekPeriod },
  formula: ({ pick }, given) => pick(given.quarters, given.weekPeriod),
});

export const weekPeriodName = defineLine({
  key: 'weekPeriodName',
  label: 'Period',
  says: 'Name of the period in which the week begins.',
  kind: kinds.text,
  shape: 'text',
  axes: ['week'],
  from: { names: over('period', nameOfPeriod), weekPeriod },
  formula: ({ pick }, given) => pick(given.names, given.weekPeriod),
});

export const lastWeekOfPeriod = defineLine({
  ...number,
  key: 'lastWeekOfPeriod',
  label: 'Last week',
  says: 'Number of the last week that begins in the period.',
  axes: ['period'],
  from: { periods: over('week', weekPeriod), periodNumber },
  formula: ({ lastAtMost }, given) => lastAtMost(given.periods, given.periodNumber),
});

export const lastWeekOfQuarter = defineLine({
  ...number,
  key: 'lastWeekOfQuarter',
  label: 'Last week',
  says: 'Number of the last week that begins in the quarter.',
  axes: ['quarter'],
  from: { quarters: over('week', weekQuarter), quarterNumber },
  formula: ({ lastAtMost }, given) => lastAtMost(given.quarters, given.quarterNumber),
});
