import type { DayTotal } from '../changePoint';

/** One value seen on one day: a whole number, so that sums are exact in whatever order they are taken. */
export interface Observed {
  readonly day: number;
  readonly value: number;
}

/** Values summed by day, the days in order. */
export function dayTotals(rows: Iterable<Observed>): readonly DayTotal[] {
  const days = new Map<number, { readonly day: number; count: number; total: number }>();
  for (const { day, value } of rows) {
    const known = days.get(day);
    if (known) {
      known.count++;
      known.total += value;
    } else days.set(day, { day, count: 1, total: value });
  }
  return [...days.values()].sort((a, b) => a.day - b.day);
}
