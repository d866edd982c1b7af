const DAY = 86_400_000;
/** Serial number 0 of a spreadsheet. */
const EPOCH = Date.UTC(1899, 11, 30);
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The serial number of an ISO date (`2027-01-01` is 46388); undefined where the text is not a date. */
export function serialDate(iso: string): number | undefined {
  const parts = ISO_DATE.exec(iso);
  if (!parts) return undefined;
  const serial = (Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) - EPOCH) / DAY;
  return isoDate(serial) === iso ? serial : undefined;
}

/** The ISO date of a serial number; its time of day is dropped. */
export function isoDate(serial: number): string {
  return new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}
