/** The operations that ask what stands in cells, whatever it comes to. Outside a sheet nothing could have been typed over. */
export interface StandingOperations<T, C> {
  /** Is nothing in this cell? */
  isBlank(cell: T): T;
  /** How many of these cells no longer hold a formula; outside a sheet, none. */
  countOverwritten(cells: C): T;
  /** How many of these cells show an error value; outside a sheet, none. */
  countErrors(cells: C): T;
  /** How many rows and columns came between these cells since they were written; outside a sheet, none. */
  countBetween(cells: C): T;
}
