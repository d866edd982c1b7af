const WEEK = 7;
const WORKDAYS = 5;
/** 1970-01-01, from which days are counted, was a Thursday: this many days after a Monday. */
const THURSDAY = 3;

/**
 * Counts working time between two moments, each a day with its time as a fraction: Saturdays, Sundays and these holidays pass
 * without any. From Friday to Monday is one day.
 *
 * @example workingTime([])(1, 4) // 1, from Friday 1970-01-02 to Monday 1970-01-05
 */
export function workingTime(holidays: readonly number[]): (from: number, to: number) => number {
  const off = [...new Set(holidays)].filter((day) => isWeekday(day));
  const offUpTo = (moment: number): number => off.reduce((sum, day) => sum + Math.min(1, Math.max(0, moment - day)), 0);
  const workedUpTo = (moment: number): number => weekdaysUpTo(moment) - offUpTo(moment);
  return (from, to) => workedUpTo(to) - workedUpTo(from);
}

/** Whole weeks give five, the one that has begun as much as has passed of it, five at most. */
function weekdaysUpTo(moment: number): number {
  const sinceMonday = moment + THURSDAY;
  const weeks = Math.floor(sinceMonday / WEEK);
  return weeks * WORKDAYS + Math.min(WORKDAYS, sinceMonday - weeks * WEEK);
}

const isWeekday = (day: number): boolean => weekdaysUpTo(day + 1) > weekdaysUpTo(day);
