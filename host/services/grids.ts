import type { Zone } from '../workbookSnapshot';
import { shapeMismatch, signatureMismatch } from './messages';
import { columnsOf, rowsOf } from './zone';

/** Checks that a grid of values has the shape of the range. `method` is named where it is no grid at all. */
export function gridFor<T>(zone: Zone, given: unknown, method: string): readonly (readonly T[])[] {
  if (!Array.isArray(given) || !given.every((row) => Array.isArray(row)))
    throw new Error(signatureMismatch(method, [given]));
  if (given.length !== rowsOf(zone)) throw new Error(shapeMismatch('rows', given.length, rowsOf(zone)));
  for (const row of given) {
    if (row.length !== columnsOf(zone)) throw new Error(shapeMismatch('columns', row.length, columnsOf(zone)));
  }
  return given;
}

/** Calls `put` for each cell of the zone with its value from the grid. */
export function eachCell<T>(
  zone: Zone,
  grid: readonly (readonly T[])[],
  put: (row: number, column: number, value: T) => void,
): void {
  for (const [i, cells] of grid.entries()) {
    for (const [j, value] of cells.entries()) put(zone.top + i, zone.left + j, value);
  }
}

/** A grid of the zone's shape with one value in every cell. */
export function filled<T>(zone: Zone, value: T): T[][] {
  return Array.from({ length: rowsOf(zone) }, () => Array.from({ length: columnsOf(zone) }, () => value));
}
