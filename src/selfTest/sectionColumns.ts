import type { Metric } from '../core/metrics/metric';
import { argumentRows, expectedRows } from './exampleValues';

/** The columns that every section has; those of results and arguments follow. */
export const columns = { verdict: 1, call: 2, within: 3, result: 4 } as const;

/** Where a function's results, expected values and arguments stand: the same columns for all of its examples. */
export interface SectionColumns {
  /** How many columns the widest result takes. */
  readonly resultWidth: number;
  readonly expected: number;
  readonly arguments: readonly { readonly key: string; readonly column: number }[];
  /** The first column that is free. */
  readonly end: number;
}

export function sectionColumns(metric: Metric): SectionColumns {
  const { examples, params } = metric;
  const resultWidth = Math.max(1, ...examples.flatMap((example) => expectedRows(metric, example).map(lengthOf)));
  const expected = columns.result + resultWidth;
  let end = expected + resultWidth;
  const given = Object.keys(params).map((key) => {
    const column = end;
    const widths = examples.flatMap((example) => argumentRows(example.given[key] ?? '').map(lengthOf));
    end += Math.max(1, ...widths);
    return { key, column };
  });
  return { resultWidth, expected, arguments: given, end };
}

const lengthOf = (row: readonly unknown[]): number => row.length;
