import type { Opportunity } from '../opportunity';
import { ascending, meanOf, quantileOf } from './ascending';
import { type Interval, intervalOf } from './intervalOf';
import type { WinCurve } from './winCurve';

/** Days from creation to win. */
export interface CycleDays {
  /** Of won rows with both dates. In young rows the slow wins are still to come, so these run short: see `curve`. */
  readonly mean: number | null;
  readonly median: number | null;
  readonly p90: number | null;
  readonly count: number;
  /** Where the median of won rows lies, at 95%. */
  readonly interval: Interval | null;
  /** The same with open rows counted for as long as they were watched; null where nothing dated is won. */
  readonly curve: WinCurve | null;
}

/** Cycles of won rows as they stand, beside the curve. Rows loaded in bulk were created before they were loaded. */
export function cycleDays(opportunities: readonly Opportunity[], curve: WinCurve | null): CycleDays {
  const days: number[] = [];
  for (const { outcome, created, closed, bulkLoaded } of opportunities)
    if (outcome === 'won' && created !== null && closed !== null && !bulkLoaded) days.push(closed - created);
  const cycles = ascending(days);
  return {
    mean: meanOf(cycles),
    median: quantileOf(cycles, 0.5),
    p90: quantileOf(cycles, 0.9),
    count: cycles.length,
    interval: intervalOfMedian(cycles),
    curve,
  };
}

/** The ranks between which the median lies are those of a rate of a half. */
function intervalOfMedian(cycles: Float64Array): Interval | null {
  const ranks = intervalOf(cycles.length / 2, cycles.length);
  if (ranks === null) return null;
  return { low: quantileOf(cycles, ranks.low) as number, high: quantileOf(cycles, ranks.high) as number };
}
