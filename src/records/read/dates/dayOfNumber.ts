import { dayOf } from './dayOf';

// Day 25569 of Sheets and Excel is 1970-01-01.
const serialOf1970 = 25_569;
// 1954 to 2173: a smaller number is a year or a count, and no CRM's date.
const [firstSerial, endOfSerials] = [20_000, 100_000];
// 1985 to 2099, in the seconds and the milliseconds of APIs.
const [firstSecond, endOfSeconds] = [5e8, 4.1e9];
const [firstMillisecond, endOfMilliseconds] = [5e11, 4.1e12];

/**
 * The day in a number, counted from 1970-01-01 with its time of day as a fraction: a serial number of Sheets or Excel, a
 * date written as 20210105, or seconds or milliseconds since 1970 as APIs give them. NaN where it is none of these.
 */
export function dayOfNumber(number: number): number {
  if (number >= firstSerial && number < endOfSerials) return number - serialOf1970;
  if (Number.isInteger(number) && number > 19_000_000 && number < 22_000_000) {
    return dayOf(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100);
  }
  if (number >= firstSecond && number < endOfSeconds) return number / 86_400;
  if (number >= firstMillisecond && number < endOfMilliseconds) return number / 86_400_000;
  return Number.NaN;
}
