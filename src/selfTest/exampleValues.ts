import type { Value } from '../core/calculus/value';
import { contentOf } from '../core/metrics/contentOf';
import type { Example, ExampleArgument, Metric } from '../core/metrics/metric';
import { readDate } from '../functions/readDate';
import { sheetDates } from '../functions/sheetDates';

/** Values as they stand in cells, row by row. */
export type ValueRows = readonly (readonly Value[])[];

const utc = sheetDates(() => 'UTC');

/** An argument as cells: a list stands in a column. */
export function argumentRows(value: ExampleArgument): ValueRows {
  if (!Array.isArray(value)) return [[value as Value]];
  return (value as readonly (Value | readonly Value[])[]).map((row) => (Array.isArray(row) ? row : [row as Value]));
}

/** What an example gives, in the cells in which the sheet shows it; a date as its serial number. */
export function expectedRows(metric: Metric, example: Example): ValueRows {
  const { gives } = example;
  const isFlat = Array.isArray(gives) && !gives.some((row) => Array.isArray(row));
  const rows = isFlat && liesAcross(metric, example) ? [gives as readonly Value[]] : argumentRows(gives);
  return rows.map((row) => row.map((value, column) => shown(metric, value, column)));
}

/** A list comes out in the direction in which the lists go in: down, unless each of them is a single cell. */
function liesAcross({ params, result }: Metric, { given }: Example): boolean {
  if (result.shape === 'pair') return true;
  if (result.shape !== 'list') return false;
  const lists = Object.keys(params).filter((key) => {
    const param = params[key];
    return param && 'shape' in param && param.shape === 'list';
  });
  return !lists.some((key) => argumentRows(given[key] ?? '').length > 1);
}

function shown({ result }: Metric, value: Value, column: number): Value {
  const isDateText = contentOf(result, column).kind === 'date' && typeof value === 'string' && value !== '';
  return isDateText ? readDate(value, utc) : value;
}
