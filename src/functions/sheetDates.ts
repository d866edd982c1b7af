/**
 * Dates as a spreadsheet counts them: days since 30 December 1899 on the wall clock of its time zone, with the time of
 * day as a fraction. Apps Script hands over instants instead, so one midnight is 23:00 of the day before elsewhere.
 */
export interface SheetDates {
  serialOf(instant: Date): number;
  dateOf(serial: number): Date;
}

const DAY = 86_400_000;
const QUARTER = 900_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Days since the spreadsheet's epoch for a wall clock that reads like this instant does in UTC. */
export const serialOfWallClock = (utc: number): number => (utc - EPOCH) / DAY;

/**
 * Reads and makes dates in this time zone. The zone is asked for once, when the first date turns up: most functions
 * never see one.
 */
export function sheetDates(timeZone: () => string): SheetDates {
  let offsetAt: ((instant: number) => number) | undefined;
  const offset = (instant: number) => {
    offsetAt ??= offsetsOf(timeZone());
    return offsetAt(instant);
  };
  return {
    serialOf: (instant) => serialOfWallClock(instant.getTime() + offset(instant.getTime())),
    dateOf: (serial) => {
      const wallClock = Math.round(serial * DAY) + EPOCH;
      const near = wallClock - offset(wallClock);
      return new Date(wallClock - offset(near));
    },
  };
}

/** Offsets change on a quarter of an hour at the finest, so one look-up serves all instants of a quarter. */
function offsetsOf(timeZone: string): (instant: number) => number {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const known = new Map<number, number>();
  return (instant) => {
    const quarter = Math.floor(instant / QUARTER);
    const found = known.get(quarter);
    if (found !== undefined) return found;
    const parts: Record<string, number> = {};
    for (const { type, value } of clock.formatToParts(quarter * QUARTER)) parts[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    const offset = Date.UTC(year, month - 1, day, hour, minute, second) - quarter * QUARTER;
    known.set(quarter, offset);
    return offset;
  };
}
