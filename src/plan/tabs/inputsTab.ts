import { type RowSpec, type TabDefinition, words } from '../layout/tabDefinition';
import { company, currency, fiscalYearStart, marketingLeader, salesLeader } from '../lines/companyInputs';
import { retainedRevenue } from '../lines/gapLines';
import * as goal from '../lines/goalInputs';
import { leadDefinition } from '../lines/leadDefinitionInputs';
import type { Axes } from '../model/axis';
import { calendarRows } from './inputs/calendarRows';
import { capacityRows } from './inputs/capacityRows';
import { confidenceRows } from './inputs/confidenceRows';
import { contributionRows } from './inputs/contributionRows';
import { inputColumns } from './inputs/inputColumns';
import { inputRow } from './inputs/inputRow';
import { lagCurveRows } from './inputs/lagCurveRows';
import { leadTypeRows } from './inputs/leadTypeRows';
import { segmentRows } from './inputs/segmentRows';
import { sourceRows } from './inputs/sourceRows';
import { columnsOf, gapRow, headingRow, headRows, mirrorRow } from './rows';

/** A part of the tab under its heading, with an empty row before it. */
function section(name: string, title: string, rows: readonly RowSpec[], matrix: readonly string[] = []) {
  return [gapRow(name), headingRow(name, title, [...inputColumns, ...matrix]), ...rows];
}

const columnHeads: RowSpec = {
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
};

const goalRows: readonly RowSpec[] = [
  inputRow(goal.revenueGoal),
  inputRow(goal.priorYearRevenue),
  inputRow(goal.renewalRevenue),
  inputRow(goal.churnRate),
  inputRow(goal.expansionRevenue),
  mirrorRow(retainedRevenue),
  inputRow(goal.inboundRevenue),
  inputRow(goal.nurturingRevenue),
];

function rows(axes: Axes): readonly RowSpec[] {
  const lines = (all: Parameters<typeof inputRow>[0][]) => all.map((line) => inputRow(line));
  return [
    ...headRows('Inputs', 'label', 'value'),
    columnHeads,
    headingRow('company', 'Company', inputColumns),
    ...lines([company, currency, fiscalYearStart, salesLeader, marketingLeader]),
    ...section('goal', 'Goal', goalRows),
    ...section('confidence', 'How sure the quotas are to be', confidenceRows(axes)),
    ...section('segments', 'Segments', segmentRows(axes)),
    ...section('sources', 'Demand sources', sourceRows(axes)),
    ...section('contribution', 'Contribution of each source', contributionRows(axes), columnsOf('source', axes)),
    ...section('terms', 'What a deal leaves', lines([goal.grossMargin, goal.profitShare])),
    ...section('leadTypes', 'What leads of each kind are worth', leadTypeRows(axes)),
    ...section('leads', 'A lead that sales should see, and how soon', [
      ...lines([...leadDefinition]),
      ...lines([goal.followUpDays, goal.followUpBasis]),
    ]),
    ...section('calendar', 'Calendar', calendarRows(axes)),
    ...section('capacity', 'Sales capacity', capacityRows(axes)),
    ...section('lagCurve', 'Lag curves from records', lagCurveRows(axes), columnsOf('curveDay', axes)),
  ];
}

/** Every figure that the plan stands on, once, with its unit, source, owner, date and records. */
export const inputsTab: TabDefinition = {
  key: 'inputs',
  title: 'Inputs',
  tabColor: '#1d4ed8',
  frozen: { frozenRows: 4, frozenColumns: 2 },
  columns: (axes) => [
    { key: '#keys', width: 40 },
    { key: 'label', width: 275 },
    { key: 'unit', width: 145 },
    { key: 'value', width: 125 },
    { key: 'gap', width: 12 },
    { key: 'source', width: 245 },
    { key: 'owner', width: 130 },
    { key: 'asOf', width: 88 },
    { key: 'records', width: 72 },
    ...columnsOf('source', axes).map((key) => ({ key, width: 112 })),
    ...columnsOf('curveDay', axes).map((key) => ({ key, width: 58 })),
  ],
  rows: ({ axes }) => rows(axes),
};
