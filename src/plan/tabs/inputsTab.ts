import { columnKey, rowKey } from '../layout/keys';
import { type CellSpec, home, mirror, type RowSpec, type TabDefinition, words } from '../layout/tabDefinition';
import { company, currency, fiscalYearStart, marketingLeader, salesLeader } from '../lines/companyInputs';
import * as goal from '../lines/goalInputs';
import { contributionTotal, shareOfGoalTotal } from '../lines/inputTotals';
import { leadDefinition } from '../lines/leadDefinitionInputs';
import * as segments from '../lines/segmentInputs';
import * as sources from '../lines/sourceInputs';
import type { Axes, Axis } from '../model/axis';
import type { Line } from '../model/line';
import { across, columnsOf, gapRow, headingRow, headRows } from './rows';
import { unitWords } from './unitWords';

const fixedColumns = ['label', 'unit', 'value', 'gap', 'source', 'owner', 'asOf', 'records'] as const;

const companyLines: readonly Line[] = [company, currency, fiscalYearStart, salesLeader, marketingLeader];
const goalLines: readonly Line[] = [
  goal.revenueGoal,
  goal.priorYearRevenue,
  goal.retainedRevenue,
  goal.inboundRevenue,
  goal.nurturingRevenue,
  goal.sellingWeeks,
  goal.followUpDays,
  goal.grossMargin,
  goal.profitShare,
];
const segmentLines: readonly Line[] = [
  segments.shareOfGoal,
  segments.averageDealSize,
  segments.closeRate,
  segments.cycleDays,
  segments.openingPipeline,
];
const sourceLines: readonly Line[] = [sources.team, sources.inquiryToQualifiedRate, sources.qualifiedToAcceptedRate];

const inputStyle = (line: Line) => (line.kind.kind === 'text' ? 'inputText' : 'input');

/** Where an input comes from; names and texts speak for themselves. */
function provenance(line: Line, key: string): Readonly<Record<string, CellSpec>> {
  if (line.kind.kind === 'text') return {};
  // Rates, and means of a segment's records.
  const hasRecords = line.shape === 'rate' || line.axes.includes('segment');
  const fields = hasRecords
    ? (['source', 'owner', 'asOf', 'records'] as const)
    : (['source', 'owner', 'asOf'] as const);
  return Object.fromEntries(fields.map((field) => [field, { is: 'provenance', field, rowKey: key }]));
}

function inputRow(line: Line): RowSpec {
  const key = rowKey(line);
  return {
    key,
    cells: {
      label: words(line.label, 'label', line.says),
      unit: words(unitWords(line), 'unit'),
      value: home(line, {}, inputStyle(line)),
      ...provenance(line, key),
    },
  };
}

/** A row for each member of an axis; `label` is what stands before the value. */
function memberRows(line: Line, axis: Axis, axes: Axes, label: (i: number) => CellSpec): readonly RowSpec[] {
  return axes[axis].map((member, i) => {
    const key = rowKey(line, member);
    const cells = {
      label: label(i),
      unit: words(unitWords(line), 'unit'),
      value: home(line, { [axis]: i }, inputStyle(line)),
    };
    return { key, cells: { ...cells, ...provenance(line, key) } };
  });
}

function axisSection(
  axis: Axis,
  names: Line,
  lines: readonly Line[],
  axes: Axes,
  totals: Readonly<Record<string, Line>>,
): readonly RowSpec[] {
  const named = memberRows(names, axis, axes, () => words(names.label, 'label', names.says));
  return [
    ...named,
    ...lines.flatMap((line) => [
      headingRow(line.key, line.label, fixedColumns, 'subheading'),
      ...memberRows(line, axis, axes, (i) => mirror(names, { [axis]: i }, 'memberLabel')),
      ...totalRow(totals[line.key]),
    ]),
  ];
}

function totalRow(total: Line | undefined): readonly RowSpec[] {
  if (!total) return [];
  return [
    {
      key: rowKey(total),
      cells: {
        label: words('Total', 'totalLabel'),
        unit: { is: 'blank', style: 'totalLabel' },
        value: home(total, {}, 'total'),
      },
    },
  ];
}

function contributionRows(axes: Axes): readonly RowSpec[] {
  const { contribution } = sources;
  const header: RowSpec = {
    key: '#contribution-sources',
    cells: {
      label: words('Segment', 'subheading'),
      unit: { is: 'blank', style: 'subheading' },
      value: words('Total', 'subheadingRight'),
      ...Object.fromEntries(
        ['gap', 'source', 'owner', 'asOf', 'records'].map((column) => [column, { is: 'blank', style: 'subheading' }]),
      ),
      ...Object.fromEntries(
        axes.source.map((member, i) => [
          columnKey('source', member),
          mirror(sources.sourceName, { source: i }, 'subheadingRight'),
        ]),
      ),
    },
  };
  const bySegment = axes.segment.map((member, i): RowSpec => {
    const key = rowKey(contribution, member);
    return {
      key,
      cells: {
        label: mirror(segments.segmentName, { segment: i }, 'memberLabel'),
        unit: words(unitWords(contribution), 'unit'),
        value: home(contributionTotal, { segment: i }, 'total'),
        ...provenance(contribution, key),
        ...across(contribution, 'source', axes, { segment: i }, 'input'),
      },
    };
  });
  return [header, ...bySegment];
}

/** Every figure that the plan stands on, once, with its unit, source, owner, date and records. */
export const inputsTab: TabDefinition = {
  key: 'inputs',
  title: 'Inputs',
  tabColor: '#1d4ed8',
  frozen: { frozenRows: 4, frozenColumns: 2 },
  columns: (axes) => [
    { key: '#keys', width: 40 },
    { key: 'label', width: 270 },
    { key: 'unit', width: 160 },
    { key: 'value', width: 150 },
    { key: 'gap', width: 14 },
    { key: 'source', width: 220 },
    { key: 'owner', width: 150 },
    { key: 'asOf', width: 95 },
    { key: 'records', width: 75 },
    ...columnsOf('source', axes).map((key) => ({ key, width: 120 })),
  ],
  rows: ({ axes }) => [
    ...headRows('Inputs', 'label', 'value'),
    {
      key: '#columns',
      cells: {
        label: words('Change what is blue; everything else follows.', 'remark'),
        unit: words('Unit', 'unit'),
        value: words('Value', 'textRight'),
        source: words('Where it comes from', 'unit'),
        owner: words('Owner', 'unit'),
        asOf: words('As of', 'textRight'),
        records: words('Records', 'textRight'),
      },
    },
    headingRow('company', 'Company', fixedColumns),
    ...companyLines.map(inputRow),
    gapRow('goal'),
    headingRow('goal', 'Goal and terms', fixedColumns),
    ...goalLines.map(inputRow),
    gapRow('segments'),
    headingRow('segments', 'Segments', fixedColumns),
    ...axisSection('segment', segments.segmentName, segmentLines, axes, { shareOfGoal: shareOfGoalTotal }),
    gapRow('sources'),
    headingRow('sources', 'Demand sources', fixedColumns),
    ...axisSection('source', sources.sourceName, sourceLines, axes, {}),
    gapRow('contribution'),
    headingRow('contribution', 'Contribution of each source to each segment’s gap', [
      ...fixedColumns,
      ...columnsOf('source', axes),
    ]),
    ...contributionRows(axes),
    gapRow('leads'),
    headingRow('leads', 'A lead that sales should see', fixedColumns),
    ...leadDefinition.map(inputRow),
  ],
};
