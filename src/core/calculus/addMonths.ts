const DAY = 86_400_000;
/** The day that a spreadsheet counts as 0. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * The same day of the month some months later, or that month's last where it has no such day, as EDATE has it: a month
 * after 31 January is 28 or 29 February. Days are serial numbers.
 */
export function addMonths(day: number, months: number): number {
  const date = new Date(EPOCH + day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return (Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) - EPOCH) / DAY;
}
