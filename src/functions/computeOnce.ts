import { Fault } from '../core/calculus/fault';
import { statisticalNumbers } from '../core/calculus/statisticalNumbers';
import type { Value } from '../core/calculus/value';
import type { Metric } from '../core/metrics/metric';
import type { WholeArgument } from './argument';
import type { Arguments } from './readArguments';
import { refuseBlank } from './refuseBlank';
import { type GivenValues, refuseTogether } from './refuseTogether';
import type { SheetDates } from './sheetDates';
import { refuseFault, shownCell } from './shownCell';

/**
 * A call in which no argument asks for a result of its own for each cell: one computation, whose result may still be a
 * list or a table. Blank where every required range is blank.
 */
export function computeOnce(metric: Metric, { cells, whole }: Arguments, dates: SheetDates): unknown {
  const all = [
    ...whole,
    ...cells.map((one) => ({ ...one, value: one.readings[0], blank: one.readings[0] === undefined })),
  ];
  const required = all.filter(({ param }) => !param.optional && !param.mayBeBlank);
  const ranges = required.filter(({ grid }) => grid);
  if (ranges.length > 0 && ranges.every(({ blank }) => blank)) return '';
  for (const { key, blank } of required) if (blank) refuseBlank(metric.name, key);

  const given = Object.fromEntries(all.map(({ key, value }) => [key, value])) as GivenValues;
  refuseTogether(metric, given);
  const shown = (value: Value, column?: number) => shownCell(metric, value, dates, column);
  const result = compute(metric, given);
  if (!Array.isArray(result)) return shown(result as Value);
  if (metric.result.shape === 'table') return (result as Value[][]).map((row) => row.map(shown));
  if (metric.result.shape === 'pair') return [(result as Value[]).map(shown)];
  const list = (result as Value[]).map((value) => shown(value));
  return goesDown(whole) ? list.map((value) => [value]) : [list];
}

function compute(metric: Metric, given: GivenValues) {
  try {
    return metric.kind === 'formula' ? metric.formula(statisticalNumbers, given) : metric.compute(given);
  } catch (error) {
    if (error instanceof Fault) refuseFault(metric, error);
    throw error;
  }
}

/** A list comes out in the direction in which the first one went in. */
function goesDown(whole: readonly WholeArgument[]): boolean {
  const list = whole.find(({ param, grid }) => grid && 'shape' in param && param.shape === 'list');
  return list?.grid?.columns === 1;
}
