import { instantOf, wallClock } from './timeZone';

// Day 25569 of the sheet's count is 1 January 1970: the count starts on 30 December 1899.
const unixEpochDay = 25569;
const dayMs = 86_400_000;

/** The sheet's serial number for an instant, as the wall clock of `timeZone` shows it. */
export function serialOf(instant: number, timeZone: string): number {
  return wallClock(instant, timeZone) / dayMs + unixEpochDay;
}

/** The instant of a serial number that stands for the wall clock of `timeZone`, to the millisecond. */
export function instantOfSerial(serial: number, timeZone: string): number {
  return instantOf(Math.round((serial - unixEpochDay) * dayMs), timeZone);
}
