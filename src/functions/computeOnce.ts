import { Fault } from '../core/calculus/fault';
import { numbers } from '../core/calculus/numbers';
import type { Cell } from '../core/calculus/rows';
import type { Value } from '../core/calculus/value';
import type { Metric } from '../core/metrics/metric';
import type { Arguments } from './readArguments';
import { refuseBlank } from './refuseBlank';
import { type GivenValue, type GivenValues, refuseTogether } from './refuseTogether';
import type { SheetDates } from './sheetDates';
import { shownCell } from './shownCell';

/**
 * A call in which no argument asks for a result of its own for each cell: one computation, whose result may still be a
 * list or a table. Blank where every required range is blank.
 */
export function computeOnce(metric: Metric, { cells, whole }: Arguments, dates: SheetDates): unknown {
  const required = [
    ...whole,
    ...cells.map((one) => ({ ...one, value: one.readings[0], blank: one.readings[0] === undefined })),
  ].filter(({ param }) => !param.optional && !param.mayBeBlank);
  const ranges = required.filter(({ grid }) => grid);
  if (ranges.length > 0 && ranges.every(({ blank }) => blank)) return '';
  for (const { key, blank } of required) if (blank) refuseBlank(metric.name, key);

  const entries: [string, GivenValue][] = [
    ...whole.map(({ key, value }): [string, GivenValue] => [key, value as GivenValue]),
    ...cells.map(({ key, readings }): [string, GivenValue] => [key, readings[0]]),
  ];
  const given = Object.fromEntries(entries) as GivenValues;
  refuseTogether(metric, given);
  const shown = (cell: Cell) => shownCell(metric, cell, dates, () => ({}));
  const result = attempt(metric, given);
  if (!Array.isArray(result)) return shown(result as Cell);
  if (metric.result.shape === 'table') return (result as Value[][]).map((row) => row.map(shown));
  const column =
    whole.find(({ param, grid }) => 'shape' in param && param.shape === 'list' && grid)?.grid?.columns === 1;
  const list = (result as Value[]).map(shown);
  return column ? list.map((value) => [value]) : [list];
}

function attempt(metric: Metric, given: GivenValues) {
  try {
    return metric.kind === 'formula' ? metric.formula(numbers, given) : metric.compute(given);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}
