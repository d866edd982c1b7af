import { dayOf, isoOfDay } from '../read/dates/dayOf';

const MONTHS_IN_QUARTER = 3;

/**
 * The last days of the calendar quarters from that of the first day to that of the last one, in order; all days are counted
 * from 1970-01-01. What `backtest` takes.
 *
 * @example quarterEnds(17167, 17348) // 2017-01-01 to 2017-07-01: 2017-03-31, 2017-06-30 and 2017-09-30
 */
export function quarterEnds(first: number, last: number): readonly number[] {
  const iso = isoOfDay(first);
  const year = Number(iso.slice(0, 4));
  const quarter = Math.floor((Number(iso.slice(5, 7)) - 1) / MONTHS_IN_QUARTER);
  const ends: number[] = [];
  for (let place = quarter + 1; ; place++) {
    const months = place * MONTHS_IN_QUARTER;
    const end = dayOf(year + Math.floor(months / 12), (months % 12) + 1, 1) - 1;
    ends.push(end);
    if (end >= last) return ends;
  }
}
