/**
 * The operations that phase a plan over time. Dates are serial numbers, which Sheets, Excel and LibreOffice count alike;
 * weeks, periods and ages are places, counted in whole numbers.
 */
export interface TimeOperations<T, C> {
  /** The same day of the month so many months later, or that month's last where it has no such day. */
  addMonths(date: T, months: T): T;
  /** The day before a date. */
  dayBefore(date: T): T;
  /** Mondays to Fridays from the first date to the last, both included, less the days off; blanks among those count for nothing. */
  workingDays(first: T, last: T, daysOff: C): T;
  /** Place of the last cell that is no more than this, counted from 1, in cells that ascend; a fault where all are more. */
  lastAtMost(cells: C, x: T): T;
  /** How many of these cells hold a number. */
  countNumbers(cells: C): T;
  /** How many of these cells are this or more. */
  countAtLeast(cells: C, x: T): T;
  /** A plain number that is 0 or more, to the power of another. LibreOffice has no result below the smallest number: see `exp`. */
  power(base: T, exponent: T): T;
  /** e to the power of a plain number; 0 where that is below the smallest number there is. */
  exp(x: T): T;
  /** The natural logarithm of a plain number above 0. */
  log(x: T): T;
  /**
   * What of amounts that arise at `places` comes out at one place, where `shares` of each amount come out so many places after
   * it as `ages` say: wins of a week from the opportunities of the weeks before it.
   */
  lagged(amounts: C, places: C, place: T, ages: C, shares: C): T;
  /**
   * What must go in at one place for amounts that are due at `places`, where `shares` of each amount go in so many places
   * before it as `ages` say: leads of a week for the opportunities of the weeks after it.
   */
  led(amounts: C, places: C, place: T, ages: C, shares: C): T;
}
