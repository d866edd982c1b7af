import { Fault } from '../core/calculus/fault';
import { type Cell, type Row, rows } from '../core/calculus/rows';
import type { Metric, ProcedureMetric } from '../core/metrics/metric';
import type { Params } from '../core/metrics/param';
import type { Reading } from './argument';
import { byPresence } from './byPresence';
import { cellsToCompute } from './cellsToCompute';
import type { Shape } from './commonShape';
import { inRows } from './inRows';
import { placeIn } from './place';
import type { Arguments } from './readArguments';
import { refuseBlank } from './refuseBlank';
import { type GivenValues, refuseTogether } from './refuseTogether';
import type { SheetDates } from './sheetDates';
import { refuseFault, shownCell } from './shownCell';
import { type SpreadArgument, spreadArgument } from './spreadArgument';

/** A call over ranges: a result for each cell of their common shape, in one pass over all of them. */
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
  const results: unknown[] = new Array(shape.rows * shape.columns).fill('');
  for (const group of byPresence(cellsToCompute(metric.name, given, shape), given)) {
    refuseRows(metric, fixed, given, group, shape);
    const computed = computeGroup(metric, fixed, given, group);
    for (const [i, at] of group.entries()) {
      const cell = computed[i] as Cell;
      if (cell instanceof Fault) refuseFault(metric, cell, placeIn(shape, at));
      results[at] = shownCell(metric, cell, dates);
    }
  }
  return inRows(results, shape.columns);
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

function computeGroup(metric: Metric, fixed: Fixed, given: readonly SpreadArgument[], group: Group): readonly Cell[] {
  if (metric.kind === 'procedure') return computeRows(metric, fixed, given, group);
  const columns = given.map(({ key, each, one }): [string, unknown] => [key, each ? only(each, group) : one]);
  const result = metric.formula(rows, { ...fixed, ...Object.fromEntries(columns) } as never) as Row;
  return Array.isArray(result) ? result : group.map(() => result as Cell);
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
