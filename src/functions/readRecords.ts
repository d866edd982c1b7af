import type { Value } from '../core/calculus/value';
import { DomainError } from '../core/domainError';
import { spokenName } from '../core/spokenName';
import type { Reading, WholeArgument } from './argument';
import { type Grid, gridOf, singleOf } from './grid';
import { isBlank } from './isBlank';
import { placeIn } from './place';
import { type Called, readReadings } from './readReadings';
import { refuseBlank } from './refuseBlank';
import { refuseManyColumns } from './refuseShape';

/** A parameter that is a column of the table, with what the sheet handed over for it. */
export interface RawColumn {
  readonly called: Called;
  readonly raw: unknown;
}

interface ReadColumn extends Called {
  readonly grid: Grid | undefined;
  readonly cells: readonly unknown[];
  readonly readings: readonly Reading[];
}

/**
 * Reads lists that are the columns of one table, a record a row. A range that is open at its end brings thousands of blank
 * rows: those at the end are cut off, those in between are '' in every list.
 * @throws DomainError where a cell cannot be read, where a record lacks what it must have, or for columns of unequal length
 */
export function readRecords(raws: readonly RawColumn[]): readonly WholeArgument[] {
  const columns = raws.map(readColumn);
  const [first] = columns;
  if (!first) return [];
  for (const column of columns) refuseOtherLength(column, first);

  const filled = first.cells.map((_, row) => columns.some(({ cells }) => !isBlank(cells[row])));
  const end = filled.lastIndexOf(true) + 1;
  return columns.map((column) => {
    const { key, param, grid, cells } = column;
    const value = column.readings.slice(0, end).map((reading, row) => inRecord(column, reading, row, filled));
    return { key, param, grid, value, blank: cells.every(isBlank) };
  });
}

function readColumn({ called, raw }: RawColumn): ReadColumn {
  const grid = gridOf(raw);
  if (grid && grid.rows > 1 && grid.columns > 1) refuseManyColumns(called, grid);
  const cells = grid ? grid.cells : [singleOf(raw)];
  return { ...called, grid, cells, readings: readReadings(called, cells, grid) };
}

function inRecord(column: ReadColumn, reading: Reading, row: number, filled: readonly boolean[]): Value {
  if (reading !== undefined) return reading;
  if (filled[row]) refuseBlank(column.metric, column.key, column.grid ? placeIn(column.grid, row) : {});
  return '';
}

function refuseOtherLength({ metric, key, cells }: ReadColumn, first: ReadColumn): void {
  if (cells.length === first.cells.length) return;
  const rule = `must have as many rows as ${spokenName(first.key)} (${first.cells.length})`;
  throw new DomainError({ metric, param: spokenName(key), rule, got: cells.length });
}
