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
