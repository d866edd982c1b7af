import { ascending, deviationOf, meanOf } from '../rates/ascending';
import { weeklyCounts } from '../rates/perWeek';
import { type Drift, driftOf, type PeriodCount } from './drift';

/** How many opportunities are created a day, as the last period shows it. */
export interface Creation {
  readonly perDay: number;
  /** Variance of a count over its mean: 1 where creations come independently, more where they come in batches. */
  readonly dispersion: number;
  /** Rows that the rate was counted on. */
  readonly counted: number;
  readonly drift: Drift;
}

interface Span {
  readonly asOf: number;
  /** First day whose creations the rows hold. */
  readonly from: number;
  readonly days: number;
}

/** The rate of creation over the last period, or over all days where there are fewer. */
export function creationOf(created: readonly number[], { asOf, from, days }: Span): Creation {
  const length = Math.min(days, asOf - from + 1);
  const recent = created.filter((day) => day > asOf - length);
  const weeks = ascending(weeklyCounts(recent, { first: asOf + 1 - length, asOf }));
  const [mean, deviation] = [meanOf(weeks), deviationOf(weeks)];
  const dispersion = mean && deviation !== null ? Math.max(1, deviation ** 2 / mean) : 1;
  const drift = driftOf(periodsOf(created, { asOf, from, days }));
  return { perDay: recent.length / length, dispersion, counted: recent.length, drift };
}

/** Whole periods, the latest first; each is expected to bring as much as their mean. */
function periodsOf(created: readonly number[], { asOf, from, days }: Span): readonly PeriodCount[] {
  const counts = new Array<number>(Math.max(0, Math.floor((asOf - from + 1) / days))).fill(0);
  for (const day of created) {
    const place = Math.floor((asOf - day) / days);
    if (place < counts.length) counts[place] = (counts[place] as number) + 1;
  }
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.map((counted) => ({ counted, expected: mean }));
}
