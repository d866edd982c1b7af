const DAY = 86_400_000;
const latestYear = 2199;

/** The day of a calendar date, counted from 1970-01-01; NaN where the calendar has no such day or the year is absurd. */
export function dayOf(year: number, month: number, day: number): number {
  if (year > latestYear) return Number.NaN;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCFullYear() === year;
  return exists ? date.getTime() / DAY : Number.NaN;
}

/** The ISO date of a day counted from 1970-01-01, the time of day left out. */
export const isoOfDay = (day: number): string => new Date(Math.floor(day) * DAY).toISOString().slice(0, 10);
