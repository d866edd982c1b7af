import { rowKey } from '../layout/keys';
import { type CellSpec, home, mirror, type RowSpec, type TabDefinition, words } from '../layout/tabDefinition';
import type { Check } from '../lines/checks/defineCheck';
import { type FlagAxis, flagAxes } from '../lines/checks/flagAxes';
import { nameOfFlag } from '../lines/checks/nameOfFlag';
import { checks, planState } from '../lines/checks/planState';
import { company } from '../lines/companyInputs';
import type { Axes } from '../model/axis';
import type { Line } from '../model/line';
import type { StyleName } from '../print/styles';
import { gapRow } from './rows';

const usedAxes = flagAxes.filter((axis) => checks.some((check) => check.axis === axis));

/** Flags stand in columns by place, so that those of segments, sources and periods share them. */
function placeColumns(axes: Axes): readonly string[] {
  const most = Math.max(0, ...usedAxes.map((axis) => axes[axis].length));
  return Array.from({ length: most }, (_, i) => `place:${i + 1}`);
}

/** A cell for each member; the places that are left over are blank, whatever stood there before. */
function alongPlaces(
  axes: Axes,
  style: StyleName,
  along?: readonly [line: Line, axis: FlagAxis],
): Readonly<Record<string, CellSpec>> {
  const cell = (i: number): CellSpec =>
    along && i < axes[along[1]].length ? home(along[0], { [along[1]]: i }, style) : { is: 'blank', style };
  return Object.fromEntries(placeColumns(axes).map((column, i) => [column, cell(i)]));
}

function checkRow({ flags, state, axis }: Check, axes: Axes): RowSpec {
  return {
    key: rowKey(flags),
    cells: {
      label: words(flags.label, 'label', flags.says),
      state: home(state, {}, 'text'),
      flag: axis ? { is: 'blank', style: 'textRight' } : home(flags, {}, 'textRight'),
      ...alongPlaces(axes, 'textRight', axis && [flags, axis]),
    },
  };
}

/** The checks that have a flag for each member of an axis, under the names of those members. */
function axisBlock(axis: FlagAxis, axes: Axes): readonly RowSpec[] {
  const names = nameOfFlag[axis];
  return [
    {
      key: rowKey(names),
      cells: {
        label: words(`For each ${axis}`, 'subheading'),
        state: { is: 'blank', style: 'subheading' },
        flag: { is: 'blank', style: 'subheading' },
        ...alongPlaces(axes, 'subheadingRight', [names, axis]),
      },
    },
    ...checks.filter((check) => check.axis === axis).map((check) => checkRow(check, axes)),
  ];
}

/** What must hold for the plan to be right; each row says OK, or what is wrong and where. */
export const checksTab: TabDefinition = {
  key: 'checks',
  title: 'Checks',
  tabColor: '#b45309',
  frozen: { frozenRows: 5, frozenColumns: 2 },
  columns: (axes) => [
    { key: '#keys', width: 40 },
    { key: 'label', width: 320 },
    { key: 'state', width: 380 },
    { key: 'flag', width: 90 },
    ...placeColumns(axes).map((key) => ({ key, width: 120 })),
  ],
  rows: ({ axes }) => [
    { key: '#keys', cells: {} },
    { key: '#title', height: 34, cells: { label: words('Checks', 'title'), state: mirror(company, {}, 'company') } },
    { key: '#state', cells: { label: home(planState, {}, 'state') } },
    gapRow('head'),
    {
      key: '#columns',
      cells: {
        label: words('Check', 'heading'),
        state: words('State', 'heading'),
        flag: words('Whole plan', 'headingRight'),
        ...alongPlaces(axes, 'headingRight'),
      },
    },
    ...checks.filter((check) => check.axis === undefined).map((check) => checkRow(check, axes)),
    ...usedAxes.flatMap((axis) => axisBlock(axis, axes)),
  ],
};
