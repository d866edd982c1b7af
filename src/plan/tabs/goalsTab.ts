import { columnKey, rowKey } from '../layout/keys';
import { home, mirror, type RowSpec, type TabDefinition, words } from '../layout/tabDefinition';
import { fiscalYearStart, marketingLeader, salesLeader } from '../lines/companyInputs';
import { revenue } from '../lines/funnelLines';
import { revenueToCreate } from '../lines/gapLines';
import { followUpDays, retainedRevenue, revenueGoal } from '../lines/goalInputs';
import * as goals from '../lines/goalsLines';
import { leadDefinition } from '../lines/leadDefinitionInputs';
import { segmentName } from '../lines/segmentInputs';
import { sourceName } from '../lines/sourceInputs';
import { marketingPipeline, marketingRevenue } from '../lines/teamLines';
import type { Axes } from '../model/axis';
import type { Line } from '../model/line';
import type { StyleName } from '../print/styles';
import { columnsOf, gapRow, headingRow, headRows } from './rows';

const HEADLINE_HEIGHT = 28;

/** A goal with what it is measured by; `measure` runs on over the columns at its right. */
function goalRow(line: Line, measure: string, style: StyleName = 'number', show: typeof home = home): RowSpec {
  return {
    key: `goal-${rowKey(line)}`,
    ...(style === 'headline' && { height: HEADLINE_HEIGHT }),
    cells: {
      label: words(line.label, 'label', line.says),
      value: show(line, {}, style),
      measure: words(measure, 'remark'),
    },
  };
}

const shown = (line: Line, measure: string, style?: StyleName): RowSpec => goalRow(line, measure, style, mirror);

function contributionRows(axes: Axes): readonly RowSpec[] {
  const columns = (cell: (source: number) => ReturnType<typeof mirror>) =>
    Object.fromEntries(axes.source.map((member, source) => [columnKey('source', member), cell(source)]));
  return [
    {
      key: '#contribution-sources',
      cells: {
        label: words('Revenue from new opportunities', 'subheading'),
        value: words('Total', 'subheadingRight'),
        gap: { is: 'blank', style: 'subheading' },
        measure: { is: 'blank', style: 'subheading' },
        ...columns((source) => mirror(sourceName, { source }, 'subheadingRight')),
      },
    },
    ...axes.segment.map((member, segment) => ({
      key: `goal-${rowKey(revenue.cells, member)}`,
      cells: {
        label: mirror(segmentName, { segment }, 'memberLabel'),
        value: mirror(revenue.bySegment, { segment }, 'number'),
        ...columns((source) => mirror(revenue.cells, { segment, source }, 'number')),
      },
    })),
    {
      key: `goal-${rowKey(revenue.all)}`,
      cells: {
        label: words('Total', 'totalLabel'),
        value: mirror(revenue.all, {}, 'total'),
        gap: { is: 'blank', style: 'total' },
        measure: { is: 'blank', style: 'total' },
        ...columns((source) => mirror(revenue.bySource, { source }, 'total')),
      },
    },
  ];
}

/** A line to sign on: who signs, for which team, and the date. */
function signRow(leader: Line, team: string, columns: readonly string[]): RowSpec {
  const [signature = 'measure', ...rest] = columns;
  const line = rest.map((column) => [column, { is: 'blank', style: 'signature' }] as const);
  return {
    key: `sign-${rowKey(leader)}`,
    height: 36,
    cells: {
      label: words(`For ${team}`, 'label'),
      value: mirror(leader, {}, 'text'),
      [signature]: words('Signed, date:', 'remark'),
      ...Object.fromEntries(line),
    },
  };
}

/** One page that both leaders sign: the joint number, what each team owes, and how it is measured. */
export const goalsTab: TabDefinition = {
  key: 'goals',
  title: 'Goals',
  tabColor: '#7c2d12',
  frozen: { frozenRows: 3, frozenColumns: 0 },
  columns: (axes) => [
    { key: '#keys', width: 40 },
    { key: 'label', width: 270 },
    { key: 'value', width: 140 },
    { key: 'gap', width: 14 },
    { key: 'measure', width: 14 },
    ...columnsOf('source', axes).map((key) => ({ key, width: 115 })),
  ],
  rows: ({ axes }) => {
    const sourceColumns = columnsOf('source', axes);
    const all = ['label', 'value', 'gap', 'measure', ...sourceColumns];
    return [
      ...headRows('Goals', 'label', 'value'),
      headingRow('joint', 'One number for both teams', all),
      shown(revenueGoal, 'Booked in the year, from all clients. Owned by both leaders.', 'headline'),
      shown(fiscalYearStart, 'The year that these goals cover begins here.'),
      goalRow(goals.growth, 'Goal over what was booked in the year before.'),
      shown(retainedRevenue, 'Renewals and expansion, after churn.'),
      shown(revenueToCreate, 'Left for sales and marketing to create together.'),
      goalRow(goals.newClients, 'Deals won from new opportunities.'),
      gapRow('marketing'),
      headingRow('marketing', 'Marketing owes', all),
      goalRow(goals.marketingQuota, 'Counted when sales accepts them in the CRM.', 'headline'),
      shown(marketingPipeline, 'Face value of those opportunities when accepted.'),
      shown(marketingRevenue, 'Booked from those opportunities.'),
      goalRow(goals.marketingYield, 'Pipeline over accepted opportunities.'),
      goalRow(goals.marketingCloseRate, 'Won over accepted, by the cohort in which they were accepted.'),
      gapRow('sales'),
      headingRow('sales', 'Sales owes', all),
      goalRow(goals.salesQuota, 'Booked in the year from new, inbound and nurtured demand.', 'headline'),
      goalRow(goals.salesLeadDevelopment, 'Created by sales itself, accepted by the same definition.'),
      shown(followUpDays, 'Elapsed days to first contact with each lead handed over.'),
      gapRow('contribution'),
      headingRow('contribution', 'Contribution by segment and source', all),
      ...contributionRows(axes),
      gapRow('leads'),
      headingRow('leads', 'A lead that sales should see meets all four', all),
      ...leadDefinition.map((line) => ({
        key: `goal-${rowKey(line)}`,
        cells: { label: words(line.label, 'label', line.says), value: mirror(line, {}, 'text') },
      })),
      gapRow('sign'),
      headingRow('sign', 'Agreed', all),
      signRow(salesLeader, 'sales', ['measure', ...sourceColumns]),
      signRow(marketingLeader, 'marketing', ['measure', ...sourceColumns]),
    ];
  },
};
