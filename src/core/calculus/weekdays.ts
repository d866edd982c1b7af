/** Serial number of a Monday. */
const MONDAY = 2;
const WEEK = 7;
const WORKED = 5;

/** Mondays to Fridays from that Monday to this day, included. */
function weekdaysThrough(day: number): number {
  const days = day - MONDAY + 1;
  const weeks = Math.floor(days / WEEK);
  return weeks * WORKED + Math.min(WORKED, days - weeks * WEEK);
}

/** Mondays to Fridays from one day to another, both included, as NETWORKDAYS counts them: negative where `last` comes first. */
export function weekdaysBetween(first: number, last: number): number {
  return first <= last
    ? weekdaysThrough(last) - weekdaysThrough(first - 1)
    : weekdaysThrough(last - 1) - weekdaysThrough(first);
}

export const isWeekday = (day: number): boolean => weekdaysThrough(day) > weekdaysThrough(day - 1);
