import type { Value } from '../../src/core/calculus/value';
import type { Metric } from '../../src/core/metrics/metric';
import { cellIn, cellsIn } from './engineValues';
import type { givenValues } from './givenValues';

/** Arguments laid side by side into cells of one row, and what a formula in that row is given for them. */
export interface PlacedArguments {
  readonly cells: readonly Value[];
  readonly givenIn: (row: number) => never;
}

/** Lays out a metric's arguments: cells, lists and the rows of tables one after the other. */
export function placedArguments(metric: Metric, given: ReturnType<typeof givenValues>): PlacedArguments {
  const cells: Value[] = [];
  const place = (values: readonly Value[]) => {
    const start = cells.length;
    cells.push(...values);
    return (row: number) => cellsIn(row, start, values.length);
  };
  const at = Object.entries(metric.params).map(([key, param]) => {
    const value = given[key];
    if (value === undefined || param.kind === 'choice') return [key, () => value] as const;
    if (!Array.isArray(value)) {
      const column = cells.push(value as Value) - 1;
      return [key, (row: number) => cellIn(row, column)] as const;
    }
    if (param.shape !== 'table') return [key, place(value as Value[])] as const;
    const lines = (value as unknown as Value[][]).map(place);
    return [key, (row: number) => lines.map((line) => line(row))] as const;
  });
  return { cells, givenIn: (row) => Object.fromEntries(at.map(([key, inRow]) => [key, inRow(row)])) as never };
}
