import type { Metric } from '../core/metrics/metric';
import { spokenName } from '../core/spokenName';
import { callText, type Separator } from '../functions/callText';
import { exampleCells } from './exampleCells';
import { columns, sectionColumns } from './sectionColumns';
import { type PlacedTestCell, testCell } from './testCell';
import { whyNotInCells } from './whyNotInCells';

/** The rows of one function, the first of them its heading. */
export interface FunctionSection {
  /** A key for each row. */
  readonly rows: readonly string[];
  /** The first column to the right of its cells. */
  readonly end: number;
  readonly cells: readonly PlacedTestCell[];
}

/** A function with all of its examples, from a row of the tab downwards. */
export function functionSection(metric: Metric, top: number, separator: Separator): FunctionSection {
  const at = sectionColumns(metric);
  const rows = [metric.name];
  const cells = [...heading(metric, top)];
  for (const [i, example] of metric.examples.entries()) {
    const row = top + rows.length;
    const why = whyNotInCells(metric, example);
    const block = why
      ? notRun(metric, i, { row, why, separator })
      : exampleCells(metric, example, { row, at, separator });
    cells.push(...block.cells);
    const names = Array.from({ length: block.height }, (_, j) => (j === 0 ? '' : ` row ${j + 1}`));
    rows.push(...names.map((name) => `${metric.name} ${i + 1}${name}`));
  }
  return { rows, end: at.end, cells };
}

function heading(metric: Metric, row: number): readonly PlacedTestCell[] {
  const at = sectionColumns(metric);
  const names = new Map<number, string>([
    [columns.within, 'within'],
    [columns.result, 'result'],
    [at.expected, 'expected'],
    ...at.arguments.map(({ key, column }) => [column, spokenName(key)] as const),
  ]);
  const words = Array.from({ length: at.end - columns.within }, (_, i) => {
    const column = columns.within + i;
    return { row, column, cell: testCell('subheadingRight', names.get(column) ?? '') };
  });
  return [
    { row, column: columns.verdict, cell: testCell('subheading', '') },
    { row, column: columns.call, cell: testCell('subheading', metric.name, { note: metric.says }) },
    ...words,
  ];
}

/** An example that cannot stand in cells is told of in its row, never passed over. */
function notRun(
  metric: Metric,
  i: number,
  { row, why, separator }: { readonly row: number; readonly why: string; readonly separator: Separator },
) {
  const example = metric.examples[i];
  return {
    height: 1,
    cells: [
      { row, column: columns.verdict, cell: testCell('remark', 'NOT RUN') },
      { row, column: columns.call, cell: testCell('label', callText(metric, example?.given ?? {}, separator)) },
      { row, column: columns.result, cell: testCell('remark', why) },
    ],
  };
}
