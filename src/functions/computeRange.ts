import { Fault } from '../core/calculus/fault';
import type { Cell, Row } from '../core/calculus/rows';
import { statisticalRows } from '../core/calculus/statisticalRows';
import type { Metric, ProcedureMetric } from '../core/metrics/metric';
import type { Params } from '../core/metrics/param';
import type { CellArgument, Reading } from './argument';
import { byPresence } from './byPresence';
import { cellsToCompute } from './cellsToCompute';
import type { Shape } from './commonShape';
import { inRows } from './inRows';
import { placeIn } from './place';
import type { Arguments } from './readArguments';
import { refuseBlank } from './refuseBlank';
import { refuseShape } from './refuseShape';
import { type GivenValues, refuseTogether } from './refuseTogether';
import type { SheetDates } from './sheetDates';
import { refuseFault, shownCell } from './shownCell';
import { type SpreadArgument, spreadArgument } from './spreadArgument';

/** A call over ranges: a result, or a pair of them, for each cell of their common shape, in one pass over all of them. */
export function computeRange(
  metric: Metric,
  { cells, whole }: Arguments,
  shape: Shape,
  dates: SheetDates,
): unknown[][] {
  for (const { key, param, blank } of whole)
    if (blank && !param.optional && !param.mayBeBlank) refuseBlank(metric.name, key);
  const given = cells.map((argument) => spreadArgument(argument, shape));
  const fixed = Object.fromEntries(whole.map(({ key, value }) => [key, value]));
  if (metric.result.shape === 'pair') refuseWide(metric, cells);
  const width = metric.result.shape === 'pair' ? 2 : 1;
  const results: unknown[] = new Array(shape.rows * shape.columns * width).fill('');
  for (const group of byPresence(cellsToCompute(metric.name, given, shape), given)) {
    refuseRows(metric, fixed, given, group, shape);
    for (const [column, computed] of computeGroup(metric, fixed, given, group).entries())
      for (const [i, at] of group.entries()) {
        const cell = computed[i] as Cell;
        if (cell instanceof Fault) refuseFault(metric, cell, placeIn(shape, at));
        results[at * width + column] = shownCell(metric, cell, dates, column);
      }
  }
  return inRows(results, shape.columns * width);
}

/** A pair takes two columns, so its arguments leave room for it only where they have one. */
function refuseWide(metric: Metric, cells: readonly CellArgument[]): void {
  for (const { key, grid } of cells)
    if (grid && grid.columns > 1) refuseShape({ metric: metric.name, key }, 'must be one value or one column', grid);
}

type Fixed = Readonly<Record<string, unknown>>;
type Group = readonly number[];

/** One object serves all rows, so that 10,000 of them are checked without 10,000 allocations. */
function eachRow(
  fixed: Fixed,
  given: readonly SpreadArgument[],
  group: Group,
  visit: (row: GivenValues, at: number) => void,
): void {
  const row: Record<string, unknown> = { ...fixed };
  for (const at of group) {
    for (const { key, each, one } of given) row[key] = each ? each[at] : one;
    visit(row as GivenValues, at);
  }
}

function refuseRows(metric: Metric, fixed: Fixed, given: readonly SpreadArgument[], group: Group, shape: Shape): void {
  if (metric.refuses) eachRow(fixed, given, group, (row, at) => refuseTogether(metric, row, () => placeIn(shape, at)));
}

/** The columns of results: one, or the two of a pair. */
function computeGroup(
  metric: Metric,
  fixed: Fixed,
  given: readonly SpreadArgument[],
  group: Group,
): readonly (readonly Cell[])[] {
  if (metric.kind === 'procedure') return [computeRows(metric, fixed, given, group)];
  const columns = given.map(({ key, each, one }): [string, unknown] => [key, each ? only(each, group) : one]);
  const result = metric.formula(statisticalRows, { ...fixed, ...Object.fromEntries(columns) } as never);
  const results = (metric.result.shape === 'pair' ? result : [result]) as readonly Row[];
  return results.map((row) => (Array.isArray(row) ? row : group.map(() => row as Cell)));
}

/** The readings of a group: it has all of an optional argument or none of it. */
function only(each: readonly Reading[], group: Group): readonly Reading[] | undefined {
  if (each[group[0] ?? 0] === undefined) return undefined;
  return group.length === each.length ? each : group.map((at) => each[at]);
}

function computeRows(
  metric: ProcedureMetric<Params>,
  fixed: Fixed,
  given: readonly SpreadArgument[],
  group: Group,
): readonly Cell[] {
  const results: Cell[] = [];
  eachRow(fixed, given, group, (row) => {
    try {
      results.push(metric.compute(row) as Cell);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      results.push(error);
    }
  });
  return results;
}
