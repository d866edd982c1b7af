import { DomainError } from '../core/domainError';
import { spokenName } from '../core/spokenName';
import type { CellArgument } from './argument';
import { counted } from './counted';
import type { Grid } from './grid';

/** Rows and columns of the result of a call over ranges. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The one shape that all ranges of a call have or repeat into; undefined where no argument is a range.
 * @throws DomainError for a range that is neither that shape nor a single row or column of it
 */
export function commonShape(metric: string, cells: readonly CellArgument[]): Shape | undefined {
  const grids = cells.flatMap(({ grid }) => (grid ? [grid] : []));
  if (grids.length === 0) return undefined;
  const rows = Math.max(...grids.map((grid) => grid.rows));
  const columns = Math.max(...grids.map((grid) => grid.columns));
  for (const { key, grid } of cells) {
    if (!grid || repeatsInto(grid, { rows, columns })) continue;
    const rule = `must be one value, or a range of ${counted(rows, 'row')} or ${counted(columns, 'column')} like the others`;
    throw new DomainError({
      metric,
      param: spokenName(key),
      rule: `${rule}, got ${grid.rows} x ${grid.columns} cells`,
    });
  }
  return { rows, columns };
}

const repeatsInto = (grid: Grid, shape: Shape): boolean =>
  (grid.rows === shape.rows || grid.rows === 1) && (grid.columns === shape.columns || grid.columns === 1);

/** A range's cells, one for each cell of the shape that it repeats into. */
export function spread<V>(cells: readonly V[], grid: Grid, { rows, columns }: Shape): readonly V[] {
  if (grid.rows === rows && grid.columns === columns) return cells;
  const along = (row: number, column: number) =>
    (grid.rows === 1 ? 0 : row) * grid.columns + (grid.columns === 1 ? 0 : column);
  return Array.from({ length: rows * columns }, (_, i) => cells[along(Math.floor(i / columns), i % columns)] as V);
}
