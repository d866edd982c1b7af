import { isDate } from './isDate';
import { RefusedCell } from './refusedCell';
import { type SheetDates, serialOfWallClock } from './sheetDates';

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?$/;

/** 0001-01-01 and the day after 9999-12-31, beyond which no spreadsheet counts. */
const [FIRST_DAY, END_OF_DAYS] = [-693_593, 2_958_466];

/**
 * Reads a date as a serial number: a Date as it stands on the sheet's wall clock, or ISO text, which is on that clock
 * too unless it names an offset.
 * @throws RefusedCell for anything else: days that no month has, years before 1 or after 9999
 */
export function readDate(raw: unknown, dates: SheetDates): number {
  const serial = serialIn(raw, dates);
  if (serial >= FIRST_DAY && serial < END_OF_DAYS) return serial;
  throw refused(raw);
}

function serialIn(raw: unknown, dates: SheetDates): number {
  if (isDate(raw) && Number.isFinite(raw.getTime())) return dates.serialOf(raw);
  const parts = typeof raw === 'string' ? ISO.exec(raw.trim()) : null;
  if (!parts) throw refused(raw);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const wallClock = Date.UTC(year, month - 1, day, hour, minute, second);
  const read = new Date(wallClock);
  if (read.getUTCDate() !== day || read.getUTCMonth() !== month - 1 || hour > 23 || minute > 59 || second > 59)
    throw refused(raw);
  const offset = parts[7];
  if (offset === undefined) return serialOfWallClock(wallClock);
  return dates.serialOf(new Date(wallClock - minutesOf(offset) * 60_000));
}

const refused = (raw: unknown) => new RefusedCell('must be a date', raw, 'a date cell, or text such as 2026-01-31');

function minutesOf(offset: string): number {
  if (offset === 'Z') return 0;
  const [hours, minutes] = [Number(offset.slice(1, 3)), Number(offset.slice(-2))];
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
