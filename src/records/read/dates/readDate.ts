import { dayOf } from './dayOf';
import { dayOfNumber } from './dayOfNumber';
import { monthNamed } from './monthNames';
import { timeOfDay } from './timeOfDay';

/**
 * What a date can mean. Both readings are days counted from 1970-01-01 with the time of day as a fraction; NaN where the
 * calendar has no such day. They differ only where the text does not say which of its numbers is the month.
 */
export interface DateReadings {
  readonly monthFirst: number;
  readonly dayFirst: number;
  /** The zone that was written behind the time; '' for none. */
  readonly zone: string;
  /** Separated by dots, which nearly all who write them put behind the day. */
  readonly dotted: boolean;
}

const SEPARATOR = '\\s?[-/.]\\s?';
const TAIL = '(?:[T,\\s]+(\\S.*))?$';
const YEAR_FIRST = new RegExp(`^(\\d{4})${SEPARATOR}(\\d{1,2})${SEPARATOR}(\\d{1,2})\\.?${TAIL}`);
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?Z?)?$/;
const YEAR_LAST = new RegExp(`^(\\d{1,2})${SEPARATOR}(\\d{1,2})${SEPARATOR}(\\d{4}|\\d{2})${TAIL}`);
const NAMED_DAY_FIRST = new RegExp(
  `^(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})(?:st|nd|rd|th|\\.)?[-\\s/]+(?:de\\s+)?(\\p{L}{3,})\\.?,?[-\\s/]+(?:de\\s+)?(\\d{4}|\\d{2})${TAIL}`,
  'iu',
);
const NAMED_MONTH_FIRST = new RegExp(
  `^(?:\\p{L}+\\.?,\\s+)?(\\p{L}{3,})\\.?[-\\s]+(\\d{1,2})(?:st|nd|rd|th)?,?[-\\s]+(\\d{4})${TAIL}`,
  'iu',
);
// No way of writing a date is longer; a longer text is not looked at, so that no text takes long to refuse.
const longestDate = 80;
const NUMBER = /^\d{5,13}(?:\.\d+)?$/;

/**
 * Reads one date, with or without a time: ISO, Y/M/D, 20210105, M/D/Y or D/M/Y with slashes, dashes or dots and years of two
 * or four digits, month names, serial numbers. null where the text is no date.
 *
 * @example readDate('3/4/2017') // { monthFirst: 17229 (4 March), dayFirst: 17259 (3 April), zone: '', dotted: false }
 */
export function readDate(text: string): DateReadings | null {
  if (text.length > longestDate) return null;
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) return eitherOrder(yearLast);
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return one(dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])), yearFirst[4]);
  const compact = COMPACT.exec(text);
  if (compact) return readCompact(compact);
  if (NUMBER.test(text)) return one(dayOfNumber(Number(text)), undefined);
  return readNamed(text);
}

function eitherOrder([text, first, second, year, tail]: RegExpExecArray): DateReadings | null {
  const [a, b, y] = [Number(first), Number(second), fullYear(year ?? '')];
  const monthFirst = withTime(dayOf(y, a, b), tail);
  const dayFirst = withTime(dayOf(y, b, a), tail);
  if (monthFirst === null || dayFirst === null) return null;
  if (Number.isNaN(monthFirst.day) && Number.isNaN(dayFirst.day)) return null;
  const dotted = /^\d+\s?\./.test(text);
  return { monthFirst: monthFirst.day, dayFirst: dayFirst.day, zone: monthFirst.zone, dotted };
}

function readCompact([, year, month, day, hour, minute, second]: RegExpExecArray): DateReadings | null {
  const tail = hour === undefined ? undefined : `${hour}:${minute}:${second ?? '00'}`;
  return one(dayOf(Number(year), Number(month), Number(day)), tail);
}

function readNamed(text: string): DateReadings | null {
  const dayFirst = NAMED_DAY_FIRST.exec(text);
  if (dayFirst) {
    const [, day, month = '', year = '', tail] = dayFirst;
    return one(dayOf(fullYear(year), monthNamed(month), Number(day)), tail);
  }
  const monthFirst = NAMED_MONTH_FIRST.exec(text);
  if (!monthFirst) return null;
  const [, month = '', day, year = '', tail] = monthFirst;
  return one(dayOf(fullYear(year), monthNamed(month), Number(day)), tail);
}

function one(day: number, tail: string | undefined): DateReadings | null {
  const timed = withTime(day, tail);
  if (timed === null || Number.isNaN(timed.day)) return null;
  return { monthFirst: timed.day, dayFirst: timed.day, zone: timed.zone, dotted: false };
}

function withTime(day: number, tail: string | undefined): { readonly day: number; readonly zone: string } | null {
  if (tail === undefined) return { day, zone: '' };
  const time = timeOfDay(tail.trim());
  return time === null ? null : { day: day + time.share, zone: time.zone };
}

/** Two digits below 70 are of this century, as POSIX has it. */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < 70 ? 2000 + number : 1900 + number;
}
