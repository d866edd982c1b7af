/**
 * One facet of one cell as JSON holds it. A cell's content is a number, a flag, '' where it is blank, a text behind an
 * apostrophe, or a formula from its `=` on: what `setValues` takes and what reading gives back.
 */
export type Plain = string | number | boolean;

/** One facet of a block, row by row; null where nothing is known or nothing may be written. */
export type PlainGrid = readonly (readonly (Plain | null)[])[];

/** A grid with one answer a cell. */
export function gridOf<T>(height: number, width: number, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_, column) => at(row, column)));
}
