import { columnKey, rowKey } from '../layout/keys';
import { home, mirror, type RowSpec, type TabDefinition, words } from '../layout/tabDefinition';
import { fiscalYearStart, marketingLeader, salesLeader } from '../lines/companyInputs';
import { revenue } from '../lines/funnelLines';
import { retainedRevenue, revenueToCreate } from '../lines/gapLines';
import { churnRate, followUpDays, revenueGoal } from '../lines/goalInputs';
import * as inTime from '../lines/goalsInTimeLines';
import * as goals from '../lines/goalsLines';
import { leadDefinition } from '../lines/leadDefinitionInputs';
import { segmentName } from '../lines/segmentInputs';
import { sourceName } from '../lines/sourceInputs';
import { marketingPipeline, marketingRevenue } from '../lines/teamLines';
import type { Axes } from '../model/axis';
import type { Line } from '../model/line';
import type { StyleName } from '../print/styles';
import { columnsOf, gapRow, headingRow, headRows } from './rows';

const HEADLINE_HEIGHT = 32;
// A little more than the sheet's own, as lines of a document stand.
const LINE_HEIGHT = 24;
const SIGN_HEIGHT = 48;
const PLEDGE = 'We hold both teams to one number. What each owes to it, and how that is measured, is written here.';

/** What the remarks at the right of the goals need, in pixels: the columns of the sources share it. */
const REMARK_WIDTH = 460;
const SOURCE_WIDTH = 104;

/** A goal with what it is measured by; `measure` runs on over the columns at its right. */
function goalRow(line: Line, measure: string | Line, style: StyleName = 'number', show: typeof home = home): RowSpec {
  return {
    key: `goal-${rowKey(line)}`,
    height: style === 'headline' ? HEADLINE_HEIGHT : LINE_HEIGHT,
    cells: {
      label: words(line.label, 'label', line.says),
      value: show(line, {}, style),
      measure: typeof measure === 'string' ? words(measure, 'remark') : home(measure, {}, 'remark'),
    },
  };
}

const shown = (line: Line, measure: string | Line, style?: StyleName): RowSpec => goalRow(line, measure, style, mirror);

/** Who answers for the numbers below. */
const ownerRow = (leader: Line): RowSpec => ({
  key: `owner-${rowKey(leader)}`,
  height: LINE_HEIGHT,
  cells: {
    label: words('Owner', 'label'),
    value: mirror(leader, {}, 'owner'),
    measure: words('Answers for the numbers below.', 'remark'),
  },
});

/** The quota that makes marketing's revenue with confidence: its name says with how much. */
const confidentRow: RowSpec = {
  key: `goal-${rowKey(goals.marketingConfidentQuota)}`,
  height: LINE_HEIGHT,
  cells: {
    label: home(goals.confidentQuotaName, {}, 'label'),
    value: home(goals.marketingConfidentQuota, {}, 'number'),
    measure: words('As many as make marketing’s revenue with that probability.', 'remark'),
  },
};

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
      height: LINE_HEIGHT,
      cells: {
        label: mirror(segmentName, { segment }, 'memberLabel'),
        value: mirror(revenue.bySegment, { segment }, 'number'),
        ...columns((source) => mirror(revenue.cells, { segment, source }, 'number')),
      },
    })),
    {
      key: `goal-${rowKey(revenue.all)}`,
      height: LINE_HEIGHT,
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
  const line = columns.map((column) => [column, { is: 'blank', style: 'signature' }] as const);
  const [signature = 'measure', date = signature] = [columns[0], columns[columns.length - 1]];
  return {
    key: `sign-${rowKey(leader)}`,
    height: SIGN_HEIGHT,
    cells: {
      label: words(`For ${team}`, 'label'),
      value: mirror(leader, {}, 'text'),
      ...Object.fromEntries(line),
      [date]: words('Date', 'signature'),
      [signature]: words('Signature', 'signature'),
    },
  };
}

/** One page that both leaders sign: the joint number, what each team owes, and how it is measured. */
export const goalsTab: TabDefinition = {
  key: 'goals',
  title: 'Goals',
  tabColor: '#7c2d12',
  frozen: { frozenRows: 3, frozenColumns: 0 },
  columns: (axes) => {
    const width = Math.max(SOURCE_WIDTH, Math.ceil(REMARK_WIDTH / axes.source.length));
    return [
      { key: '#keys', width: 40 },
      { key: 'label', width: 250 },
      { key: 'value', width: 135 },
      { key: 'gap', width: 14 },
      { key: 'measure', width: 14 },
      ...columnsOf('source', axes).map((key) => ({ key, width })),
    ];
  },
  rows: ({ axes }) => {
    const sourceColumns = columnsOf('source', axes);
    const all = ['label', 'value', 'gap', 'measure', ...sourceColumns];
    return [
      ...headRows('Goals', 'label', 'value'),
      { key: '#pledge', height: 28, cells: { label: words(PLEDGE, 'text') } },
      gapRow('pledge'),
      headingRow('joint', 'One number for both teams', all),
      shown(revenueGoal, 'Booked in the year, from all clients. Owned by both leaders.', 'headline'),
      shown(fiscalYearStart, 'The year that these goals cover begins here.'),
      goalRow(goals.growth, 'Goal over what was booked in the year before.'),
      shown(churnRate, 'The most that may be lost of what is up for renewal.'),
      shown(retainedRevenue, 'Renewals and expansion, after churn.'),
      shown(revenueToCreate, 'Left for sales and marketing to create together.'),
      goalRow(goals.newClients, 'Deals won from new opportunities.'),
      goalRow(inTime.opportunitiesThisYear, inTime.inTimeRemark),
      gapRow('marketing'),
      headingRow('marketing', 'Marketing owes', all),
      ownerRow(marketingLeader),
      goalRow(goals.marketingQuota, 'At expected value; counted when sales accepts them in the CRM.', 'headline'),
      confidentRow,
      goalRow(inTime.marketingThisYear, 'So that enough of them closes in time; Calendar has the weeks.'),
      shown(marketingPipeline, 'Face value of those opportunities when accepted.'),
      shown(marketingRevenue, 'Booked from those opportunities.'),
      goalRow(goals.marketingYield, 'Pipeline over accepted opportunities.'),
      goalRow(goals.marketingCloseRate, 'Won over accepted, by the cohort in which they were accepted.'),
      gapRow('sales'),
      headingRow('sales', 'Sales owes', all),
      ownerRow(salesLeader),
      goalRow(goals.salesQuota, 'Booked in the year from new, inbound and nurtured demand.', 'headline'),
      goalRow(goals.salesLeadDevelopment, 'Created by sales itself, accepted by the same definition.'),
      goalRow(inTime.salesThisYear, 'So that enough of them closes in time; Calendar has the weeks.'),
      shown(followUpDays, inTime.followUpRemark),
      gapRow('contribution'),
      headingRow('contribution', 'Contribution by segment and source', all),
      ...contributionRows(axes),
      gapRow('leads'),
      headingRow('leads', 'A lead that sales should see meets all four', all),
      ...leadDefinition.map((line) => ({
        key: `goal-${rowKey(line)}`,
        height: LINE_HEIGHT,
        cells: { label: words(line.label, 'label', line.says), value: mirror(line, {}, 'text') },
      })),
      gapRow('sign'),
      headingRow('sign', 'Agreed', all),
      signRow(salesLeader, 'sales', ['measure', ...sourceColumns]),
      gapRow('between'),
      signRow(marketingLeader, 'marketing', ['measure', ...sourceColumns]),
    ];
  },
};
