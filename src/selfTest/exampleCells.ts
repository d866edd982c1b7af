import { contentOf } from '../core/metrics/contentOf';
import type { Example, Metric } from '../core/metrics/metric';
import { callText, type Separator } from '../functions/callText';
import { type Area, areaText } from './area';
import { argumentRows, expectedRows, type ValueRows } from './exampleValues';
import { columns, type SectionColumns } from './sectionColumns';
import { type PlacedTestCell, testCell } from './testCell';
import { toleranceOf } from './toleranceOf';
import { verdictFormula } from './verdictFormula';

/** A distance that a cell would show as 0, or as a row of zeros. */
const SMALL = 0.0005;

/** An example in its cells, from a row downwards. */
export interface ExampleCells {
  /** Rows that it takes: as many as its result or its longest argument. */
  readonly height: number;
  readonly cells: readonly PlacedTestCell[];
}

/**
 * The custom function over cells that hold its arguments, what it should give, and whether it does. Arguments stand in
 * cells, not in the formula: decimals and lists are then the same in every locale.
 */
export function exampleCells(
  metric: Metric,
  example: Example,
  { row, at, separator }: { readonly row: number; readonly at: SectionColumns; readonly separator: Separator },
): ExampleCells {
  const given = at.arguments.flatMap(({ key, column }) => {
    const value = example.given[key];
    return value === undefined ? [] : [{ column, key, rows: argumentRows(value) }];
  });
  const expected = expectedRows(metric, example);
  const tolerance = toleranceOf(example);
  const blocks = {
    result: areaOf(expected, row, columns.result),
    expected: areaOf(expected, row, at.expected),
    within: { row, column: columns.within, height: 1, width: 1 },
  };
  const put = (column: number, cell: PlacedTestCell['cell']): PlacedTestCell => ({ row, column, cell });
  const call = callFormula(metric, example, { row, at, separator });
  return {
    height: Math.max(expected.length, ...given.map(({ rows }) => rows.length)),
    cells: [
      put(columns.verdict, testCell('state', { formula: verdictFormula(blocks, expected, separator) })),
      put(columns.call, testCell('label', callText(metric, example.given, separator), { note: example.from })),
      put(columns.within, testCell('textRight', tolerance, tolerance < SMALL ? { numberFormat: '0E+00' } : {})),
      ...resultCells(metric, expected, row, call),
      ...cellsOf(expected, row, at.expected, (value, column) => testCell('number', value, formatIn(metric, column))),
      ...given.flatMap(({ column, rows }) => cellsOf(rows, row, column, (value) => testCell('input', value))),
    ],
  };
}

/** The formula stands in the first cell; where its result is larger, it spills over the others, which stay empty. */
const resultCells = (metric: Metric, expected: ValueRows, row: number, formula: string) =>
  cellsOf(expected, row, columns.result, (_, column, isFirst) =>
    testCell('number', isFirst ? { formula } : '', formatIn(metric, column)),
  );

function callFormula(
  { name }: Metric,
  { given }: Example,
  { row, at, separator }: { readonly row: number; readonly at: SectionColumns; readonly separator: Separator },
): string {
  const present = at.arguments.filter(({ key }) => given[key] !== undefined);
  const last = present[present.length - 1];
  // One that is left out between others is a reference to an empty cell.
  const upToLast = last ? at.arguments.slice(0, at.arguments.indexOf(last) + 1) : [];
  const references = upToLast.map(({ key, column }) => areaText(areaOf(argumentRows(given[key] ?? ''), row, column)));
  return `=${name}(${references.join(`${separator} `)})`;
}

const areaOf = (values: ValueRows, row: number, column: number): Area => ({
  row,
  column,
  height: values.length,
  width: values[0]?.length ?? 0,
});

const formatIn = ({ result }: Metric, column: number) =>
  contentOf(result, column).kind === 'date' ? { numberFormat: 'yyyy-mm-dd' } : {};

function cellsOf(
  values: ValueRows,
  row: number,
  column: number,
  cell: (value: ValueRows[number][number], column: number, isFirst: boolean) => PlacedTestCell['cell'],
): readonly PlacedTestCell[] {
  return values.flatMap((line, i) =>
    line.map((value, j) => ({ row: row + i, column: column + j, cell: cell(value, j, i + j === 0) })),
  );
}
