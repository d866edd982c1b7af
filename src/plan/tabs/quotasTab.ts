import type { ChartSpec } from '../layout/chartSpec';
import { rowKey } from '../layout/keys';
import { type RowSpec, type TabDefinition, words } from '../layout/tabDefinition';
import { quotaOpportunities } from '../lines/quotas/quotaLines';
import type { Axes } from '../model/axis';
import { chosenRows, expectedKey, headlineRows, moneyRows, QUOTA_HEADS } from './quotas/quotaRows';
import { winRows } from './quotas/winRows';
import { workingRows } from './quotas/workingRows';
import { chartRow, columnsOf, headRows } from './rows';

const CHART_HEIGHT = 280;

const remark: RowSpec = {
  key: '#remark',
  cells: {
    unit: words(
      'So many opportunities bring the revenue of a source with the confidence in front of them. The chosen one stands last, in bold.',
      'remark',
    ),
  },
};

/** What each source must create, at each confidence. */
const confidenceChart = (axes: Axes): ChartSpec => ({
  key: 'quotaAgainstConfidence',
  kind: 'column',
  title: 'Accepted opportunities that a confidence takes',
  runs: 'down',
  heads: QUOTA_HEADS,
  points: [expectedKey(quotaOpportunities), ...axes.level.map((member) => rowKey(quotaOpportunities.cells, member))],
  domain: 'label',
  series: columnsOf('source', axes),
  axisTitles: { vertical: 'Accepted opportunities' },
  shape: 'whole',
  at: { row: '#chart-confidence', column: 'label' },
  width: 1000,
  height: CHART_HEIGHT,
});

/** What each source owes at expected value and with confidence, in revenue and in wins, and how the numbers come about. */
export const quotasTab: TabDefinition = {
  key: 'quotas',
  title: 'Quotas',
  tabColor: '#be185d',
  frozen: { frozenRows: 5, frozenColumns: 2 },
  columns: (axes) => [
    { key: '#keys', width: 40 },
    { key: 'label', width: 330 },
    { key: 'unit', width: 170 },
    { key: 'value', width: 125 },
    ...columnsOf('source', axes).map((key) => ({ key, width: 125 })),
  ],
  charts: ({ axes }) => [confidenceChart(axes)],
  rows: ({ axes }) => [
    ...headRows('Quotas', 'label', 'value'),
    remark,
    ...headlineRows(axes),
    chartRow('confidence', CHART_HEIGHT),
    ...moneyRows(axes),
    ...chosenRows(axes),
    ...winRows(axes),
    ...workingRows(axes),
  ],
};
