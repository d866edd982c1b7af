import { ascending, deviationOf, meanOf, quantileOf } from './ascending';

/** How many rows are created in a week, over whole weeks counted back from the as-of day. */
export interface PerWeek {
  /** null where the rows do not span one whole week. */
  readonly mean: number | null;
  readonly median: number | null;
  /** Standard deviation between weeks. */
  readonly deviation: number | null;
  /** One week in ten has fewer than `low`, one in ten more than `high`. */
  readonly low: number | null;
  readonly high: number | null;
  readonly weeks: number;
}

/** Weeks to count in: all that fit between the first day and the as-of day, both included. */
export interface Weeks {
  readonly first: number | null;
  readonly asOf: number;
}

const WEEK = 7;

/** Rows created in each whole week, the oldest first. Days before the first whole week and after as-of are left out. */
export function weeklyCounts(days: Iterable<number | null>, { first, asOf }: Weeks): number[] {
  const weeks = first === null ? 0 : Math.max(0, Math.floor((asOf - first + 1) / WEEK));
  const counts = new Array<number>(weeks).fill(0);
  for (const day of days) {
    if (day === null) continue;
    const place = weeks - 1 - Math.floor((asOf - Math.floor(day)) / WEEK);
    if (place >= 0 && place < weeks) counts[place] = (counts[place] as number) + 1;
  }
  return counts;
}

/** The weekly counts with their spread. */
export function perWeek(days: Iterable<number | null>, weeks: Weeks): PerWeek {
  const counts = ascending(weeklyCounts(days, weeks));
  return {
    mean: meanOf(counts),
    median: quantileOf(counts, 0.5),
    deviation: deviationOf(counts),
    low: quantileOf(counts, 0.1),
    high: quantileOf(counts, 0.9),
    weeks: counts.length,
  };
}
