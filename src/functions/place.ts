import type { Grid } from './grid';

/** Where a cell stands in its range, counted from 1: what a message says of it. */
export interface Place {
  readonly row?: number;
  readonly column?: number;
}

/** The column is told only where there are several. */
export function placeIn({ columns }: Pick<Grid, 'columns'>, index: number): Place {
  const row = Math.floor(index / columns) + 1;
  return columns === 1 ? { row } : { row, column: (index % columns) + 1 };
}
