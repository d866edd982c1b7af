import type { AsOf } from '../read/readOptions';

/** The as-of day that was asked for, or the last of the days on which something happened up to the day allowed. */
export function asOfDay(asked: AsOf, days: Iterable<number>): number {
  if (typeof asked === 'number') return asked;
  let last = Number.NEGATIVE_INFINITY;
  for (const day of days) if (day <= asked.lastDayUpTo && day > last) last = Math.floor(day);
  return last === Number.NEGATIVE_INFINITY ? asked.lastDayUpTo : last;
}
