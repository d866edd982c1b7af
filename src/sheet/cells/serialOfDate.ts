const DAY = 86_400_000;
/** Serial number 0 of a spreadsheet. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * The serial number that a cell holds for the Date that `getValues` made of it: the wall clock of the spreadsheet's time
 * zone, which `Utilities` knows and the script's own zone does not. A cell is written back as this number, since its
 * number format says that it is a date.
 */
export function serialOfDate(date: Date, timeZone: string): number {
  const clock = Utilities.formatDate(date, timeZone, "yyyy-MM-dd'T'HH:mm:ss.SSS");
  return (Date.parse(`${clock}Z`) - EPOCH) / DAY;
}
