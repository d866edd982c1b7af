import type { Zone } from '../workbookSnapshot';

/** How many rows a zone has. */
export const rowsOf = (zone: Zone): number => zone.bottom - zone.top + 1;
/** How many columns a zone has. */
export const columnsOf = (zone: Zone): number => zone.right - zone.left + 1;

/** One value for each cell of a zone, as rows of cells. `row` and `column` are those of the sheet, from 0. */
export function mapZone<T>(zone: Zone, of: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    const cells: T[] = [];
    for (let column = zone.left; column <= zone.right; column++) cells.push(of(row, column));
    rows.push(cells);
  }
  return rows;
}

/** True where two zones share a cell. */
export function zonesMeet(a: Zone, b: Zone): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** True where `inner` lies wholly in `outer`. */
export function zoneHolds(outer: Zone, inner: Zone): boolean {
  return (
    outer.left <= inner.left && inner.right <= outer.right && outer.top <= inner.top && inner.bottom <= outer.bottom
  );
}
