import type { Calculus } from '../../../core/calculus/calculus';
import { over } from '../../model/line';
import { curveDay, shareOfYear, wonBy } from '../calendarInputs';
import { defineCheck } from './defineCheck';

const SHARE_PLACES = 6;

export const yearShares = defineCheck({
  key: 'check-yearShares',
  label: 'Shares of the year sum to 100%',
  says: 'Otherwise part of the year’s targets is due in no period, or due twice.',
  axes: [],
  from: { shares: over('period', shareOfYear) },
  formula: ({ equal, num, round, sum }, given) => equal(round(sum(given.shares), SHARE_PLACES), num(1)),
  trouble: 'The shares of the year on Inputs do not sum to 100%',
});

export const curveDaysRise = defineCheck({
  key: 'check-curveDaysRise',
  label: 'Days of the lag curves rise',
  says: 'The days at which lag curves are known begin at 0, and each is later than the one before it; those at the end may be blank.',
  axes: [],
  from: { days: over('curveDay', curveDay) },
  formula: (calculus, { days }) => {
    const { and, each, equal, isBlank, not, num, pick } = calculus;
    const points = each(days);
    const first = pick(days, num(1));
    const later = points.slice(1).map((day, i) => isAfter(calculus, day, points[i] as typeof day));
    return and(not(isBlank(first)), equal(first, num(0)), ...later);
  },
  trouble: 'The days of the lag curves on Inputs have gaps, do not rise, or do not begin at 0',
});

export const wholeCurves = defineCheck({
  key: 'check-wholeCurves',
  label: 'Lag curves are whole',
  says: 'A lag curve from records rises from 0% to 100% and is filled in for every day; or the segment has none.',
  axes: ['segment'],
  from: { shares: over('curveDay', wonBy), days: over('curveDay', curveDay) },
  formula: (calculus, { shares, days }) => {
    const { count, equal, if: choose, num } = calculus;
    return choose(
      equal(count(shares), num(0)),
      () => equal(num(0), num(0)),
      () => isWhole(calculus, shares, days),
    );
  },
  trouble: 'the lag curve on Inputs has gaps, falls, or does not run from 0% to 100%',
});

/** Once a day is blank, so are those after it. */
function isAfter<T, C>({ and, isBlank, less, not, or }: Calculus<T, C>, day: T, before: T): T {
  return or(isBlank(day), and(not(isBlank(before)), less(before, day)));
}

function isWhole<T, C>({ and, atMost, count, each, equal, num, pick }: Calculus<T, C>, shares: C, days: C): T {
  const points = each(shares);
  const rising = points.slice(1).map((share, i) => atMost(points[i] as T, share));
  return and(
    equal(count(shares), count(days)),
    equal(pick(shares, num(1)), num(0)),
    equal(pick(shares, count(days)), num(1)),
    ...rising,
  );
}
