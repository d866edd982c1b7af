import type { WinCurve } from '../../../records/rates/winCurve';

const WEEK = 7;

/**
 * The share of eventual wins that are won by each of these days (ascending, the first is 0), as a plan takes it: from 0 to 1. By
 * the last day all are won, since the plan's curve ends there.
 */
export function lagCurve({ byWeek }: WinCurve, curveDays: readonly number[]): readonly number[] {
  const weeks = [0, ...byWeek];
  const at = (week: number): number => weeks[week] ?? 1;
  const last = curveDays.length - 1;
  return curveDays.map((day, place) => {
    if (place === last) return 1;
    const week = Math.floor(day / WEEK);
    return at(week) + (at(week + 1) - at(week)) * (day / WEEK - week);
  });
}
