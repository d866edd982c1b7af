import { serialOfDate } from '../cells/serialOfDate';

const WEEK = 7 * 86_400_000;
/** The Unix epoch as a spreadsheet's serial number. */
const EPOCH = 25_569;
const DAY = 86_400_000;

/**
 * Gives the serial numbers of very many Dates, as `serialOfDate` does for one, without asking a service for each: the clocks
 * of a zone are at one distance from universal time throughout a week at whose ends they are at the same.
 */
export function wallClock(timeZone: string): (date: Date) => number {
  const offsets = new Map<number, number>();
  const offsetAt = (week: number): number => {
    const known = offsets.get(week);
    if (known !== undefined) return known;
    const date = new Date(week * WEEK);
    const offset = serialOfDate(date, timeZone) - EPOCH - date.getTime() / DAY;
    offsets.set(week, offset);
    return offset;
  };
  return (date) => {
    const week = Math.floor(date.getTime() / WEEK);
    const offset = offsetAt(week);
    if (offset !== offsetAt(week + 1)) return serialOfDate(date, timeZone);
    return roundedToSecond(date.getTime() / DAY + offset + EPOCH);
  };
}

/** Sums of fractions of a day leave a last bit that would make midnight the day before. */
const SECONDS = 86_400;
const roundedToSecond = (serial: number): number => Math.round(serial * SECONDS) / SECONDS;
