import { columnKey, rowKey } from '../layout/keys';
import { home, mirror, type RowSpec, type TabDefinition, words } from '../layout/tabDefinition';
import { funnelBlocks, perLeadLines } from '../lines/funnelBlocks';
import * as gap from '../lines/gapLines';
import { segmentName } from '../lines/segmentInputs';
import { acceptedRateOfSource, qualifiedRateOfSource, teamOfSource } from '../lines/sourceHeads';
import { sourceName } from '../lines/sourceInputs';
import * as owed from '../lines/teamLines';
import type { Totalled } from '../lines/totals';
import type { Axes } from '../model/axis';
import type { Line } from '../model/line';
import { stageChart, stageRows } from './funnelByStage';
import { leadTypeValueRows } from './leadTypeValueRows';
import { across, columnsOf, gapRow, headingRow, headRows, scalarRow } from './rows';
import { unitWords } from './unitWords';

const gapBlocks = [
  [gap.segmentTarget, gap.totalTarget],
  [gap.openingWins, gap.totalOpeningWins],
  [gap.segmentGap, gap.totalGap],
] as const;
const owedLines: readonly Line[] = [
  owed.marketingRevenue,
  owed.marketingWins,
  owed.marketingOpportunities,
  owed.marketingPipeline,
  owed.marketingLeads,
  owed.salesOpportunities,
];

const label = (segment: number) => mirror(segmentName, { segment }, 'memberLabel');
const blockHeading = (line: Line, axes: Axes): RowSpec =>
  headingRow(line.key, line.label, ['label', 'unit', 'value', ...columnsOf('source', axes)], 'subheading');

function totalledRows({ cells, bySegment, bySource, all }: Totalled, axes: Axes): readonly RowSpec[] {
  return [
    blockHeading(cells, axes),
    ...axes.segment.map((member, segment) => ({
      key: rowKey(cells, member),
      cells: {
        label: label(segment),
        unit: words(unitWords(cells), 'unit'),
        value: home(bySegment, { segment }, 'number'),
        ...across(cells, 'source', axes, { segment }, 'number'),
      },
    })),
    {
      key: rowKey(all),
      cells: {
        label: words('Total', 'totalLabel'),
        unit: words(unitWords(cells), 'totalLabel'),
        value: home(all, {}, 'total'),
        ...across(bySource, 'source', axes, {}, 'total'),
      },
    },
    gapRow(cells.key),
  ];
}

function rateRows(line: Line, axes: Axes): readonly RowSpec[] {
  const members = axes.segment.map((member, segment) => ({
    key: rowKey(line, member),
    cells: {
      label: label(segment),
      unit: words(unitWords(line), 'unit'),
      ...across(line, 'source', axes, { segment }, 'number'),
    },
  }));
  return [blockHeading(line, axes), ...members, gapRow(line.key)];
}

function gapRows([line, total]: readonly [Line, Line], axes: Axes): readonly RowSpec[] {
  return [
    blockHeading(line, axes),
    ...axes.segment.map((member, segment) => ({
      key: rowKey(line, member),
      cells: { label: label(segment), unit: words(unitWords(line), 'unit'), value: home(line, { segment }, 'number') },
    })),
    {
      key: rowKey(total),
      cells: {
        label: words('Total', 'totalLabel'),
        unit: words(unitWords(line), 'totalLabel'),
        value: home(total, {}, 'total'),
      },
    },
    gapRow(line.key),
  ];
}

/** From the goal backwards: segment by source, down to the leads of each week. */
export const funnelTab: TabDefinition = {
  key: 'funnel',
  title: 'Funnel',
  tabColor: '#0f766e',
  frozen: { frozenRows: 5, frozenColumns: 2 },
  charts: ({ axes }) => [stageChart(axes)],
  columns: (axes) => [
    { key: '#keys', width: 40 },
    { key: 'label', width: 255 },
    { key: 'unit', width: 150 },
    { key: 'value', width: 130 },
    ...columnsOf('source', axes).map((key) => ({ key, width: 125 })),
  ],
  rows: ({ axes }) => [
    ...headRows('Funnel', 'label', 'value'),
    {
      key: '#sources',
      cells: {
        label: words('Backwards from the goal', 'heading'),
        unit: words('Unit', 'heading'),
        value: words('Total', 'headingRight'),
        ...Object.fromEntries(
          axes.source.map((member, source) => [
            columnKey('source', member),
            mirror(sourceName, { source }, 'headingRight'),
          ]),
        ),
      },
    },
    {
      key: rowKey(teamOfSource),
      cells: {
        label: words(teamOfSource.label, 'unit', teamOfSource.says),
        ...across(teamOfSource, 'source', axes, {}, 'textRight'),
      },
    },
    ...[qualifiedRateOfSource, acceptedRateOfSource].map((line) => ({
      key: rowKey(line),
      cells: {
        label: words(line.label, 'unit', line.says),
        unit: words(unitWords(line), 'unit'),
        ...across(line, 'source', axes, {}, 'textRight'),
      },
    })),
    scalarRow(gap.retainedRevenue, 'number'),
    scalarRow(gap.revenueToCreate, 'total'),
    gapRow('start'),
    ...stageRows(axes),
    gapRow('stages'),
    ...gapBlocks.flatMap((block) => gapRows(block, axes)),
    ...funnelBlocks.flatMap((block) => totalledRows(block, axes)),
    ...perLeadLines.flatMap((line) => rateRows(line, axes)),
    ...leadTypeValueRows(axes, ['label', 'unit', 'value', ...columnsOf('source', axes)]),
    headingRow('owed', 'What marketing and sales owe', ['label', 'unit', 'value'], 'subheading'),
    ...owedLines.map((line) => scalarRow(line, 'number')),
  ],
};
