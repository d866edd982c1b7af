import type { Value } from '../core/calculus/value';
import type { Reading, WholeArgument } from './argument';
import { type Grid, gridOf, singleOf } from './grid';
import { inRows } from './inRows';
import { isBlank } from './isBlank';
import { placeIn } from './place';
import { type Called, readReadings } from './readReadings';
import { refuseBlank } from './refuseBlank';
import { refuseManyColumns, refuseShape } from './refuseShape';

/**
 * Reads an argument that the function takes whole: a word or a single value, a list (one row or one column), a table.
 * @throws DomainError where a range has another shape than the parameter's, or a cell cannot be read
 */
export function readWhole(called: Called, raw: unknown): WholeArgument {
  const { key, param } = called;
  const grid = gridOf(raw);
  const shape = param.kind === 'choice' || param.single ? 'cell' : param.shape;
  if (shape === 'cell' && grid) refuseShape(called, 'must be one value', grid);
  if (shape === 'list' && grid && grid.rows > 1 && grid.columns > 1) refuseManyColumns(called, grid);

  const cells = grid ? grid.cells : [singleOf(raw)];
  const blank = cells.every(isBlank);
  const readings = readReadings(called, cells, grid);
  if (shape === 'cell' || (blank && param.optional)) return { key, param, grid, value: readings[0], blank };
  if (!blank) refuseGaps(called, readings, grid);
  const values = readings as Value[];
  return { key, param, grid, value: shape === 'table' ? inRows(values, grid?.columns ?? 1) : values, blank };
}

function refuseGaps({ metric, key }: Called, readings: readonly Reading[], grid: Grid | undefined): void {
  const gap = readings.indexOf(undefined);
  if (gap >= 0) refuseBlank(metric, key, grid ? placeIn(grid, gap) : {});
}
