import { isDate } from './isDate';
import { RefusedCell } from './refusedCell';
import { type SheetDates, serialOfWallClock } from './sheetDates';

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?$/;

/**
 * Reads a date as a serial number: a Date as it stands on the sheet's wall clock, or ISO text, which is on that clock
 * too unless it names an offset.
 * @throws RefusedCell for anything else, days that no month has included
 */
export function readDate(raw: unknown, dates: SheetDates): number {
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
