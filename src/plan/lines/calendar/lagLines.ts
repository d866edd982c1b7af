import { defineLine } from '../../model/defineLine';
import { along, over } from '../../model/line';
import { curveDay, cycleShape, wonBy } from '../calendarInputs';
import { kinds } from '../kinds';
import { cycleDays } from '../segmentInputs';
import { daysInWeek, half, weekNumber } from './numbers';

const share = { kind: kinds.plain, shape: 'rate' } as const;
const bySegment = { axes: ['segment', 'week'] } as const;

export const age = defineLine({
  key: 'age',
  label: 'Age, weeks',
  says: 'Weeks since an opportunity was accepted: the week of acceptance is 0. Ages stand in the columns of the weeks.',
  kind: kinds.plain,
  shape: 'whole',
  axes: ['week'],
  from: { weekNumber },
  formula: ({ num, sub }, given) => sub(given.weekNumber, num(1)),
});

export const ageDays = defineLine({
  key: 'ageDays',
  label: 'Age at the end of that week, days',
  says: 'Days since acceptance, for one that was accepted in the middle of its week.',
  kind: kinds.days,
  shape: 'days',
  axes: ['week'],
  from: { age, half, daysInWeek },
  formula: ({ add, mul }, given) => mul(add(given.age, given.half), given.daysInWeek),
});

export const curvePlace = defineLine({
  key: 'curvePlace',
  label: 'Place among the days of the lag curves',
  says: 'The last day of the curves from records that is no later, but the last of all.',
  kind: kinds.plain,
  shape: 'whole',
  axes: ['week'],
  from: { days: over('curveDay', curveDay), ageDays },
  formula: ({ countNumbers, lastAtMost, min, num, sub }, given) =>
    min(lastAtMost(given.days, given.ageDays), sub(countNumbers(given.days), num(1))),
});

export const curvePart = defineLine({
  key: 'curvePart',
  label: 'Part of the way to the next of those days',
  says: 'How far the age is from that day to the next, for a straight line between them; at most all of it.',
  kind: kinds.plain,
  shape: 'rate',
  axes: ['week'],
  from: { days: over('curveDay', curveDay), ageDays, curvePlace },
  formula: ({ add, div, min, num, pick, sub }, given) => {
    const before = pick(given.days, given.curvePlace);
    const after = pick(given.days, add(given.curvePlace, num(1)));
    return min(num(1), div(sub(given.ageDays, before), sub(after, before)));
  },
});

export const hasRecords = defineLine({
  key: 'hasRecords',
  label: 'Lag curve from records',
  says: 'Whether the segment’s lag curve on Inputs is filled in for every day; where it is not, the sales cycle gives it.',
  kind: kinds.flag,
  shape: 'text',
  axes: ['segment'],
  from: { shares: over('curveDay', wonBy), days: over('curveDay', curveDay) },
  formula: ({ and, countNumbers, equal, less, num }, given) => {
    const filled = countNumbers(given.shares);
    return and(less(num(0), filled), equal(filled, countNumbers(given.days)));
  },
});

export const wonByMedian = defineLine({
  ...share,
  ...bySegment,
  key: 'wonByMedian',
  label: 'Won by this age, from the sales cycle',
  says: 'Share of the eventual wins that are won by this age: half of them by the median day. All at once where the cycle is 0 days.',
  from: { cycleDays, cycleShape, ageDays, half },
  formula: ({ div, equal, exp, if: choose, log, mul, num, power, sub }, given) =>
    choose(
      equal(given.cycleDays, num(0)),
      () => num(1),
      // A half to the power of the age, written so that no spreadsheet trips over a result too small for a number.
      () => {
        const cycles = power(div(given.ageDays, given.cycleDays), given.cycleShape);
        return sub(num(1), exp(mul(log(given.half), cycles)));
      },
    ),
});

export const wonByAge = defineLine({
  ...share,
  ...bySegment,
  key: 'wonByAge',
  label: 'Won by this age',
  says: 'The same from the segment’s records where it has them: straight lines between the days of its curve.',
  from: { hasRecords, shares: over('curveDay', wonBy), curvePlace, curvePart, wonByMedian },
  formula: ({ add, if: choose, mul, num, pick, sub }, given) =>
    choose(
      given.hasRecords,
      () => {
        const before = pick(given.shares, given.curvePlace);
        const after = pick(given.shares, add(given.curvePlace, num(1)));
        return add(before, mul(given.curvePart, sub(after, before)));
      },
      () => given.wonByMedian,
    ),
});

export const wonAtAge = defineLine({
  ...share,
  ...bySegment,
  key: 'wonAtAge',
  label: 'Won at this age',
  says: 'Share of the eventual wins that are won in the week of this age.',
  from: { age, ages: along('week', age), wonByAge, wonByAges: along('week', wonByAge) },
  formula: ({ num, sub, sumIf }, given) =>
    sub(given.wonByAge, sumIf(given.ages, sub(given.age, num(1)), given.wonByAges)),
});

export const stillOpen = defineLine({
  ...share,
  ...bySegment,
  key: 'stillOpen',
  label: 'Still to be won when that week begins',
  says: 'Share of the eventual wins that are not won before this age: a pipeline that was filled evenly closes in this proportion.',
  from: { wonByAge, wonAtAge },
  formula: ({ add, num, sub }, given) => add(sub(num(1), given.wonByAge), given.wonAtAge),
});
