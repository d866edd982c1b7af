import type { CellBlock, PrintedChart, PrintedLink } from '../../src/plan/printedPlan';

/** The keys of a tab by place. */
interface Lines {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}
type Layouts = ReadonlyMap<string, Lines>;

/** Won by source and segment, on Funnel, and the totals as bars on two other tabs: every way in which charts find cells. */
export function smallCharts(tab: string, layouts: Layouts): readonly PrintedChart[] {
  const funnel = layouts.get('funnel') as Lines;
  const own = layouts.get(tab) as Lines;
  if (tab === 'funnel') return [wonChart(funnel)];
  return tab === 'goals' || tab === 'people' ? [totalsChart(funnel, own)] : [];
}

/** From a heading, from a label, and to a tab that the first plan lacks. */
export function smallLinks(tab: string, layouts: Layouts): readonly PrintedLink[] {
  const { rows, columns } = layouts.get(tab) as Lines;
  const link = (row: string, to: string): readonly PrintedLink[] =>
    layouts.has(to) ? [{ row: rows.indexOf(row), column: columns.indexOf('label'), tab: to }] : [];
  if (tab === 'goals') return [...link('#title', 'people'), ...link('goal', 'inputs'), ...link('start', 'goals')];
  return tab === 'people' ? link('leader', 'funnel') : [];
}

function wonChart({ rows, columns }: Lines): PrintedChart {
  const from = rows.indexOf('#head');
  const height = rows.indexOf('total') - from;
  const strip = (column: number): CellBlock => ({ row: from, column, height, width: 1 });
  return {
    ...plain,
    key: 'won',
    kind: 'stackedColumn',
    title: 'Won by segment',
    tab: 'funnel',
    runs: 'down',
    domain: strip(columns.indexOf('label')),
    series: columns.flatMap((key, column) => (key.startsWith('source:') ? [strip(column)] : [])),
    legend: 'bottom',
    row: rows.indexOf('#title'),
    column: columns.indexOf('total'),
  };
}

function totalsChart({ rows, columns }: Lines, own: Lines): PrintedChart {
  const first = columns.indexOf('label');
  const width = columns.indexOf('total') - first;
  const strip = (row: number): CellBlock => ({ row, column: first, height: 1, width });
  return {
    ...plain,
    key: 'totals',
    kind: 'bar',
    title: 'Quota by source',
    tab: 'funnel',
    runs: 'across',
    domain: strip(rows.indexOf('#head')),
    series: [strip(rows.indexOf('total'))],
    legend: 'none',
    row: own.rows.indexOf('goal'),
    column: own.columns.indexOf('value'),
  };
}

const plain = {
  colors: ['#134e4a', '#14b8a6'],
  numberFormat: '#,##0',
  axisTitles: { horizontal: '', vertical: 'Won' },
  width: 480,
  height: 260,
};
