import type { Metric } from '../core/metrics/metric';
import { commonShape } from './commonShape';
import { computeOnce } from './computeOnce';
import { computeRange } from './computeRange';
import { readArguments } from './readArguments';
import type { SheetDates } from './sheetDates';

/**
 * Runs a custom function on what the sheet hands it: single values, dates, and ranges as rows of cells. The result is
 * a value, or rows of values for the sheet to spill. Blank rows of a range stay blank.
 * @throws DomainError whose message names function, argument, rule, value and, in a range, the row
 */
export function callFunction(metric: Metric, given: ArrayLike<unknown>, dates: SheetDates): unknown {
  const read = readArguments(metric, given, dates);
  const shape = commonShape(metric.name, read.cells);
  return shape ? computeRange(metric, read, shape, dates) : computeOnce(metric, read, dates);
}
