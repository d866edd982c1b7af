import { columnKey, rowKey } from '../layout/keys';
import { home, type RowSpec, type TabDefinition, words } from '../layout/tabDefinition';
import * as capacity from '../lines/capacity/capacityLines';
import * as hiring from '../lines/capacity/hiringLines';
import * as reps from '../lines/capacity/repLines';
import { tenureNumber } from '../lines/capacity/tenureNumber';
import { quarterName } from '../lines/quarterName';
import type { Axes } from '../model/axis';
import type { Line } from '../model/line';
import type { StyleName } from '../print/styles';
import { across, columnsOf, gapRow, headingRow, headRows, scalarRow } from './rows';
import { unitWords } from './unitWords';

const HEADS = '#quarters';

/** A row with a cell for each quarter, and the year where the quarters may be added up. */
function quarterRow(line: Line, axes: Axes, { year, look = 'number' }: QuarterLook = {}): RowSpec {
  const label: StyleName = look === 'total' ? 'totalLabel' : 'label';
  const style = line.kind.kind === 'flag' ? 'textRight' : look;
  return {
    key: rowKey(line),
    cells: {
      label: words(line.label, label, line.says),
      unit: words(unitWords(line), look === 'total' ? 'totalLabel' : 'unit'),
      ...(year
        ? { value: home(year, {}, look) }
        : look === 'total'
          ? { value: { is: 'blank', style: look } as const }
          : {}),
      ...across(line, 'quarter', axes, {}, style),
    },
  };
}

interface QuarterLook {
  readonly year?: Line;
  readonly look?: 'number' | 'total';
}

function heading(line: { readonly key: string; readonly label: string; readonly says?: string }, axes: Axes): RowSpec {
  const row = headingRow(line.key, line.label, ['label', 'unit', 'value', ...columnsOf('quarter', axes)], 'subheading');
  return { ...row, cells: { ...row.cells, label: words(line.label, 'subheading', line.says) } };
}

/** A row for each quarter after hiring. */
function tenureRows(line: Line, axes: Axes): readonly RowSpec[] {
  const last = axes.tenure.length - 1;
  return [
    heading(line, axes),
    ...axes.tenure.map((member, tenure) => ({
      key: rowKey(line, member),
      cells: {
        label: words(
          tenure === last ? `Quarter ${tenure + 1} and after` : `Quarter ${tenure + 1} after hiring`,
          'memberLabel',
        ),
        unit: words(unitWords(line), 'unit'),
        ...across(line, 'quarter', axes, { tenure }, 'number'),
      },
    })),
  ];
}

/** Numbers of the tenures and who begins the year in them: one cell each, in the column of the year. */
const startRows = (axes: Axes): readonly RowSpec[] =>
  [tenureNumber, reps.startersFrom].flatMap((line) => [
    heading(line, axes),
    ...axes.tenure.map((member, tenure) => ({
      key: rowKey(line, member),
      cells: {
        label: words(`Quarter ${tenure + 1} after hiring`, 'memberLabel'),
        unit: words(unitWords(line), 'unit'),
        value: home(line, { tenure }, 'number'),
      },
    })),
  ]);

const headsRow = (axes: Axes): RowSpec => ({
  key: HEADS,
  cells: {
    label: words('Can sales close it?', 'heading'),
    unit: words('Unit', 'heading'),
    value: words('Year', 'headingRight'),
    ...Object.fromEntries(
      axes.quarter.map((member, quarter) => [
        columnKey('quarter', member),
        home(quarterName, { quarter }, 'headingRight'),
      ]),
    ),
  },
});

/** What the reps can book against what is to be booked, quarter by quarter, and the hires that it takes. */
export const capacityTab: TabDefinition = {
  key: 'capacity',
  title: 'Capacity',
  tabColor: '#0369a1',
  frozen: { frozenRows: 5, frozenColumns: 2 },
  columns: (axes) => [
    { key: '#keys', width: 40 },
    { key: 'label', width: 330 },
    { key: 'unit', width: 150 },
    { key: 'value', width: 130 },
    ...columnsOf('quarter', axes).map((key) => ({ key, width: 120 })),
  ],
  rows: ({ axes }) => [
    ...headRows('Capacity', 'label', 'value'),
    { key: '#capacity-state', cells: { unit: home(hiring.capacityState, {}, 'remark') } },
    headsRow(axes),
    quarterRow(capacity.quarterTarget, axes, { year: capacity.yearTarget }),
    quarterRow(capacity.capacity, axes, { year: capacity.yearCapacity }),
    quarterRow(capacity.shortfall, axes, { year: capacity.yearShortfall, look: 'total' }),
    gapRow('reps'),
    ...tenureRows(reps.repsOf, axes),
    quarterRow(reps.repsTotal, axes, { look: 'total' }),
    quarterRow(capacity.rampedReps, axes, { look: 'total' }),
    quarterRow(capacity.leadsPerRep, axes),
    gapRow('hiring'),
    heading({ key: 'hiring', label: 'Hires beyond the planned ones' }, axes),
    quarterRow(reps.hiresOfQuarter, axes),
    quarterRow(hiring.shortfallFrom, axes),
    quarterRow(hiring.hiresNeeded, axes, { look: 'total' }),
    quarterRow(hiring.openPositionsBy, axes),
    quarterRow(hiring.isTooLateToHire, axes),
    {
      key: '#hiring-remark',
      cells: {
        unit: words('One column is enough: the later the start, the more it takes, until it is too late.', 'remark'),
      },
    },
    gapRow('workings'),
    headingRow('workings', 'Workings: how these numbers come about', [
      'label',
      'unit',
      'value',
      ...columnsOf('quarter', axes),
    ]),
    ...[reps.isModelled, reps.stayingRate, hiring.tenures].map((line) => scalarRow(line, 'number')),
    ...[
      hiring.quarterStart,
      capacity.quarterShare,
      reps.stillThere,
      reps.hireWeight,
      reps.hiresSoFar,
      hiring.rampOfHire,
      hiring.rampSoFar,
      hiring.remainingRamp,
    ].map((line) => quarterRow(line, axes)),
    ...startRows(axes),
    ...[reps.startersBy, reps.hiresBy, reps.repsBy].flatMap((line) => tenureRows(line, axes)),
  ],
};
