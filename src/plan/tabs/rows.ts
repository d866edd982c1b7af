import { columnKey, rowKey } from '../layout/keys';
import { type CellSpec, home, mirror, type RowSpec, words } from '../layout/tabDefinition';
import { planState } from '../lines/checks/planState';
import { company } from '../lines/companyInputs';
import type { Axes, Axis } from '../model/axis';
import type { Line } from '../model/line';
import type { StyleName } from '../print/styles';
import { unitWords } from './unitWords';

/** The first three rows of every tab: the hidden keys, the title, and how the plan stands. */
export function headRows(title: string, titleColumn: string, companyColumn: string): readonly RowSpec[] {
  return [
    { key: '#keys', cells: {} },
    {
      key: '#title',
      height: 34,
      cells: { [titleColumn]: words(title, 'title'), [companyColumn]: mirror(company, {}, 'company') },
    },
    { key: '#state', cells: { [titleColumn]: mirror(planState, {}, 'state') } },
  ];
}

/** An empty row; `name` keeps its key apart from the others. */
export const gapRow = (name: string): RowSpec => ({ key: `#gap-${name}`, cells: {} });

/** An empty row that a chart of this height in pixels lies on; `name` keeps its key apart from the others. */
export const chartRow = (name: string, height: number): RowSpec => ({
  key: `#chart-${name}`,
  height: height + 12,
  cells: {},
});

/** A heading whose fill runs across these columns. */
export function headingRow(
  name: string,
  text: string,
  columns: readonly string[],
  style: 'heading' | 'subheading' = 'heading',
): RowSpec {
  const [first = 'label', ...rest] = columns;
  const fill = rest.map((column): [string, CellSpec] => [column, { is: 'blank', style }]);
  return { key: `#${name}`, cells: { [first]: words(text, style), ...Object.fromEntries(fill) } };
}

/** Label, unit and value of a line that has one cell. */
export function scalarRow(line: Line, style?: StyleName): RowSpec {
  return {
    key: rowKey(line),
    cells: {
      label: words(line.label, 'label', line.says),
      unit: words(unitWords(line), 'unit'),
      value: home(line, {}, style),
    },
  };
}

/** Label, unit and value of a line whose home is on another tab. */
export function mirrorRow(line: Line): RowSpec {
  return {
    key: `shown-${rowKey(line)}`,
    cells: {
      label: words(line.label, 'totalLabel', line.says),
      unit: words(unitWords(line), 'totalLabel'),
      value: mirror(line, {}, 'total'),
    },
  };
}

/** The cells of a line along the columns of an axis, at a place on its other axes. */
export function across(
  line: Line,
  axis: Axis,
  axes: Axes,
  at = {},
  style?: StyleName,
): Readonly<Record<string, CellSpec>> {
  return Object.fromEntries(
    axes[axis].map((member, i) => [columnKey(axis, member), home(line, { ...at, [axis]: i }, style)]),
  );
}

/** Column keys of an axis. */
export const columnsOf = (axis: Axis, axes: Axes): readonly string[] =>
  axes[axis].map((member) => columnKey(axis, member));
