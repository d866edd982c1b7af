import type { Metric } from '../core/metrics/metric';
import type { Separator } from '../functions/callText';
import type { PrintedCell, PrintedTab } from '../plan/printedPlan';
import { type Area, areaText } from './area';
import { functionSection } from './functionSection';
import { columns } from './sectionColumns';
import { type PlacedTestCell, testCell } from './testCell';
import { whyNotInCells } from './whyNotInCells';

const HEAD = ['#keys', '#title', '#total', '#says', '#gap'];
const TOTAL_ROW = 2;
const failing = { background: '#fee2e2', fontColor: '#991b1b' };

const says =
  'Each worked example of each function, calculated here by the installed functions. Hover over a call for where its ' +
  'number comes from. Extensions > Tandem > Self-test writes this tab anew; nothing else refers to it.';

/**
 * The tab of the self-test: every example of every function as a formula beside its expected value, each with its
 * verdict, and on top how many pass.
 */
export function selfTestTab(metrics: readonly Metric[], separator: Separator): PrintedTab {
  const { rows, cells, width } = sections(metrics, separator);
  const verdicts = { row: HEAD.length, column: columns.verdict, height: rows.length - HEAD.length, width: 1 };
  const total = totalOf(metrics, verdicts, separator);
  const grid = Array.from({ length: rows.length }, () => Array<PrintedCell | null>(width).fill(null));
  const head: readonly PlacedTestCell[] = [
    { row: 1, column: columns.verdict, cell: testCell('title', 'Self-test') },
    { row: TOTAL_ROW, column: columns.verdict, cell: testCell('state', { formula: total.formula }) },
    { row: 3, column: columns.verdict, cell: testCell('remark', says) },
  ];
  for (const { row, column, cell } of [...head, ...cells]) (grid[row] as (PrintedCell | null)[])[column] = cell;
  const keys = Array.from({ length: width }, (_, i) => COLUMN_KEYS[i] ?? `cells ${i}`);
  return {
    key: 'self-test',
    title: 'Self-test',
    rows,
    columns: keys,
    retiredRows: [],
    retiredColumns: [],
    cells: grid,
    look: {
      columnWidths: Object.fromEntries(keys.map((key) => [key, WIDTHS[key] ?? WIDTH])),
      rowHeights: { '#title': 34 },
      frozenRows: 4,
      frozenColumns: 0,
      tabColor: '#6b7280',
    },
    charts: [],
    links: [],
    highlights: [
      {
        row: TOTAL_ROW,
        column: columns.verdict,
        height: 1,
        width: 1,
        when: 'textIsNot',
        text: total.whole,
        ...failing,
      },
      { ...verdicts, when: 'textIs', text: 'FAIL', ...failing },
    ],
  };
}

const COLUMN_KEYS = ['#keys', 'verdict', 'call', 'within', 'result', 'expected'];
const WIDTHS: Readonly<Record<string, number>> = {
  '#keys': 40,
  verdict: 80,
  call: 400,
  within: 70,
  result: 110,
  expected: 110,
};
/** Of arguments, by the longest of their names. */
const WIDTH = 170;

/** All sections one under the other; each group of functions has a heading. */
function sections(metrics: readonly Metric[], separator: Separator) {
  const rows = [...HEAD];
  const cells: PlacedTestCell[] = [];
  const headings: { readonly row: number; readonly group: string }[] = [];
  let width: number = columns.result;
  for (const [i, metric] of metrics.entries()) {
    if (metric.group !== metrics[i - 1]?.group) {
      headings.push({ row: rows.length, group: metric.group });
      rows.push(`#group ${metric.group} ${i}`);
    }
    const section = functionSection(metric, rows.length, separator);
    rows.push(...section.rows);
    cells.push(...section.cells);
    width = Math.max(width, section.end);
  }
  const bands = headings.flatMap(({ row, group }) =>
    Array.from({ length: width - columns.verdict }, (_, i) => ({
      row,
      column: columns.verdict + i,
      cell: testCell('heading', i === 0 ? group : ''),
    })),
  );
  return { rows, cells: [...bands, ...cells], width };
}

/** The formula of the total, and what it says where nothing fails. */
function totalOf(metrics: readonly Metric[], verdicts: Area, separator: Separator) {
  const examples = metrics.flatMap((metric) => metric.examples.map((example) => whyNotInCells(metric, example)));
  const left = examples.filter((why) => why !== undefined).length;
  const rest = ` of ${examples.length} pass${left === 0 ? '' : `, ${left} not run`}`;
  return {
    formula: `=COUNTIF(${areaText(verdicts)}${separator} "PASS")&"${rest}"`,
    whole: `${examples.length - left}${rest}`,
  };
}
