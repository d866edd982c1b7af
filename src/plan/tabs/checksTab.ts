import { rowKey } from '../layout/keys';
import { home, mirror, type RowSpec, type TabDefinition, words } from '../layout/tabDefinition';
import type { FlagAxis } from '../lines/checks/flagAxes';
import { nameOfFlag } from '../lines/checks/nameOfFlag';
import { checks, planState } from '../lines/checks/planState';
import { company } from '../lines/companyInputs';
import type { Axes } from '../model/axis';
import { checkRow } from './checks/checkRow';
import { partRows } from './checks/partRows';
import { acrossAxes, alongPlaces, placeColumns } from './checks/placeColumns';
import { gapRow } from './rows';

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
    ...acrossAxes.flatMap((axis) => axisBlock(axis, axes)),
    ...partRows(axes),
  ],
};
