import { defineLine } from '../../model/defineLine';
import { over, upTo } from '../../model/line';
import { fiscalYearStart } from '../companyInputs';
import { kinds } from '../kinds';
import { daysInWeek } from './numbers';
import { monthsOfPeriod, weeksOfPeriod } from './periodHeads';

const date = { kind: kinds.date, shape: 'date' } as const;

export const periodStart = defineLine({
  ...date,
  key: 'periodStart',
  label: 'Begins',
  says: 'First day of each period and week.',
  axes: ['period'],
  from: {
    fiscalYearStart,
    months: monthsOfPeriod,
    monthsSoFar: upTo('period', monthsOfPeriod),
    weeks: weeksOfPeriod,
    weeksSoFar: upTo('period', weeksOfPeriod),
    daysInWeek,
  },
  formula: ({ add, addMonths, mul, plain, sub, sum }, given) => {
    const months = sub(sum(given.monthsSoFar), given.months);
    const weeks = plain(sub(sum(given.weeksSoFar), given.weeks));
    return add(addMonths(given.fiscalYearStart, months), mul(weeks, given.daysInWeek));
  },
});

export const periodEnd = defineLine({
  ...date,
  key: 'periodEnd',
  label: 'Ends',
  says: 'Last day of each period and week. The last week ends with the year.',
  axes: ['period'],
  from: {
    fiscalYearStart,
    monthsSoFar: upTo('period', monthsOfPeriod),
    weeksSoFar: upTo('period', weeksOfPeriod),
    daysInWeek,
  },
  formula: ({ add, addMonths, dayBefore, mul, plain, sum }, given) => {
    const weeks = plain(sum(given.weeksSoFar));
    return dayBefore(add(addMonths(given.fiscalYearStart, sum(given.monthsSoFar)), mul(weeks, given.daysInWeek)));
  },
});

export const yearEnd = defineLine({
  ...date,
  key: 'yearEnd',
  label: 'Year ends',
  says: 'Last day of the last period.',
  axes: [],
  from: {
    fiscalYearStart,
    months: over('period', monthsOfPeriod),
    weeks: over('period', weeksOfPeriod),
    daysInWeek,
  },
  formula: ({ add, addMonths, dayBefore, mul, plain, sum }, given) => {
    const weeks = plain(sum(given.weeks));
    return dayBefore(add(addMonths(given.fiscalYearStart, sum(given.months)), mul(weeks, given.daysInWeek)));
  },
});
