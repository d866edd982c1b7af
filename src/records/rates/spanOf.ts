import { isoOfDay } from '../read/dates/dayOf';

/** The days that figures rest on, as ISO dates; null where no row holds a date. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

/** From the first to the last of the days, with those left out that are null. */
export function spanOf(days: Iterable<number | null>): Span {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of days) {
    if (day === null) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return first > last ? { from: null, to: null } : { from: isoOfDay(first), to: isoOfDay(last) };
}
