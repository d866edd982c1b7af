import type { AsOf } from '../read/readOptions';

/** What an as-of day was taken from. */
export type AsOfFrom = 'asked for' | 'the last day with an event' | 'today, since no row holds a day';

/** The day up to which rows are read, and how far their news goes. */
export interface ReadUpTo {
  readonly asOf: number;
  readonly asOfFrom: AsOfFrom;
  /** The last day on which something happened, later than as-of where an earlier day was asked for. */
  readonly lastNews: number;
}

/** The as-of day that was asked for, or the last of the days on which something happened up to the day allowed. */
export function asOfDay(asked: AsOf, days: Iterable<number>): ReadUpTo {
  const limit = typeof asked === 'number' ? Number.POSITIVE_INFINITY : asked.lastDayUpTo;
  let last = Number.NEGATIVE_INFINITY;
  for (const day of days) if (Math.floor(day) <= limit && day > last) last = Math.floor(day);
  if (typeof asked === 'number') return { asOf: asked, asOfFrom: 'asked for', lastNews: last };
  if (last === Number.NEGATIVE_INFINITY)
    return { asOf: limit, asOfFrom: 'today, since no row holds a day', lastNews: limit };
  return { asOf: last, asOfFrom: 'the last day with an event', lastNews: last };
}
