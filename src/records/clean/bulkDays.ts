/** A day with far too many rows. */
export interface BulkDay {
  readonly day: number;
  readonly count: number;
}

// A team creates about as many records on one day as on the next, give or take a few times: a trade fair makes five or ten
// usual days of it, a list that is loaded hundreds. Fewer than 50 rows move no rate.
const timesTheUsual = 20;
const fewest = 50;

/**
 * The days on which rows were loaded rather than made: at least 50 rows and more than 20 times those of the usual day (the
 * median of the days that have any), or more than half of all rows where these spread over other days as well.
 */
export function bulkDays(days: Iterable<number>): readonly BulkDay[] {
  const counts = new Map<number, number>();
  let total = 0;
  for (const day of days) {
    counts.set(day, (counts.get(day) ?? 0) + 1);
    total += 1;
  }
  const sorted = [...counts.values()].sort((a, b) => a - b);
  const usual = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const isBulk = (count: number): boolean =>
    count >= fewest && (count > usual * timesTheUsual || (counts.size > 1 && count > total / 2));
  return [...counts]
    .filter(([, count]) => isBulk(count))
    .map(([day, count]) => ({ day, count }))
    .sort((a, b) => a.day - b.day);
}
