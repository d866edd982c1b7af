import type { Metric } from '../core/metrics/metric';
import { broadcasts, type CellArgument, type WholeArgument } from './argument';
import { checkArgumentCount } from './checkArgumentCount';
import { readCellArgument } from './readCellArgument';
import { type RawColumn, readRecords } from './readRecords';
import { readWhole } from './readWhole';
import type { SheetDates } from './sheetDates';

/** A call's arguments, each in its own bounds. */
export interface Arguments {
  readonly cells: readonly CellArgument[];
  readonly whole: readonly WholeArgument[];
}

/**
 * Reads what the sheet hands a custom function.
 * @throws DomainError naming function, argument, rule, value and place
 */
export function readArguments(metric: Metric, given: ArrayLike<unknown>, dates: SheetDates): Arguments {
  checkArgumentCount(metric, given.length);
  const cells: CellArgument[] = [];
  const whole: WholeArgument[] = [];
  const columns: RawColumn[] = [];
  Object.entries(metric.params).forEach(([key, param], i) => {
    const called = { metric: metric.name, key, param, dates };
    if (broadcasts(param)) cells.push(readCellArgument(called, given[i]));
    else if (metric.records && 'shape' in param && param.shape === 'list') columns.push({ called, raw: given[i] });
    else whole.push(readWhole(called, given[i]));
  });
  return { cells, whole: [...whole, ...readRecords(columns)] };
}
