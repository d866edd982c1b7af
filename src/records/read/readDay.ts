/** Which comes first in dates with slashes; unknown where no date of the table tells. */
export type DateOrder = 'monthFirst' | 'dayFirst' | 'unknown';

const DAY = 86_400_000;
// A time of day after the date is left out.
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: .*)?$/;

/**
 * The day in a text, counted from 1970-01-01: ISO (`2017-03-01`), or with slashes where the order is known or where only
 * one order gives a date (`3/14/2017`). NaN where the text is no date, or could be two.
 */
export function readDay(text: string, order: DateOrder): number {
  const iso = ISO.exec(text.trim());
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = SLASHED.exec(text.trim());
  if (!slashed) return Number.NaN;
  const [first, second, year] = slashed.slice(1).map(Number) as [number, number, number];
  const monthFirst = dayOf(year, first, second);
  const dayFirst = dayOf(year, second, first);
  if (order !== 'unknown') return order === 'monthFirst' ? monthFirst : dayFirst;
  if (Number.isNaN(monthFirst) || monthFirst === dayFirst) return dayFirst;
  return Number.isNaN(dayFirst) ? monthFirst : Number.NaN;
}

/** The order that the dates with slashes among these texts have; unknown also where they contradict each other. */
export function dateOrderOf(texts: Iterable<string>): DateOrder {
  let [monthFirst, dayFirst] = [false, false];
  for (const text of texts) {
    const slashed = SLASHED.exec(text.trim());
    if (!slashed) continue;
    if (Number(slashed[1]) > 12) dayFirst = true;
    if (Number(slashed[2]) > 12) monthFirst = true;
  }
  if (monthFirst === dayFirst) return 'unknown';
  return monthFirst ? 'monthFirst' : 'dayFirst';
}

/** NaN where the calendar has no such day. */
function dayOf(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / DAY : Number.NaN;
}

/** The ISO date of a day counted from 1970-01-01. */
export const isoOfDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
