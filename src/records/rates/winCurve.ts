import { incidenceCurve } from '../../core/stats/incidenceCurve';
import type { RiskStep } from '../../core/stats/riskTable';

/** When wins come, in days since creation, from rows of which some are still open. */
export interface WinCurve {
  readonly horizonDays: number;
  /** Days by which half, and nine in ten, of the wins within the horizon have come, and their mean. */
  readonly median: number;
  readonly p90: number;
  readonly mean: number;
  /** Share of those wins that has come by the end of each week, the last one 1: what CLOSE_CURVE's ages add up to. */
  readonly byWeek: readonly number[];
}

const WEEK = 7;
/** Shares that differ by less are one: the last bits of sums. */
const NOISE = 1e-12;

/** The cumulative incidence of winning over its value at the horizon; null where nothing is won within it. */
export function winCurve(table: readonly RiskStep[], horizonDays: number): WinCurve | null {
  const points = incidenceCurve(table).filter(({ duration }) => duration <= horizonDays);
  const final = points[points.length - 1]?.share ?? 0;
  if (final === 0) return null;
  const dayOf = (part: number): number =>
    points.find(({ share }) => share >= part * final - NOISE)?.duration ?? horizonDays;
  const weeks: number[] = [];
  let [next, share, mean] = [0, 0, 0];
  for (let end = WEEK; share < final - NOISE; end += WEEK) {
    for (let point = points[next]; point !== undefined && point.duration < end; point = points[++next]) {
      mean += (point.duration * (point.share - share)) / final;
      share = point.share;
    }
    weeks.push(Math.min(1, share / final));
  }
  return { horizonDays, median: dayOf(0.5), p90: dayOf(0.9), mean, byWeek: weeks };
}
