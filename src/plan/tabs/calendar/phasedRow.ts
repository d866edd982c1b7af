import { rowKey } from '../../layout/keys';
import { type CellSpec, home, type RowSpec, words } from '../../layout/tabDefinition';
import type { Phased } from '../../lines/calendar/phased';
import type { At, Axes } from '../../model/axis';
import type { Line } from '../../model/line';
import type { StyleName } from '../../print/styles';
import { across } from '../rows';
import { unitWords } from '../unitWords';

type Cells = Readonly<Record<string, CellSpec>>;

interface RowLook {
  /** Key of the member, where the line has one row for each. */
  readonly member?: string;
  readonly at?: At;
  readonly label?: CellSpec;
  readonly unit?: string;
  readonly style?: StyleName;
  /** More cells of the row. */
  readonly also?: Cells;
}

/** The row of a line by week: label and unit, and what else is given. */
export function weekRow(line: Line, axes: Axes, look: RowLook = {}): RowSpec {
  const { member, at = {}, label, unit = unitWords(line), style = 'number', also = {} } = look;
  const labelStyle = style === 'total' ? 'totalLabel' : 'label';
  return {
    key: rowKey(line, member),
    cells: {
      label: label ?? words(line.label, labelStyle, line.says),
      unit: words(unit, style === 'total' ? 'totalLabel' : 'unit'),
      ...also,
      ...across(line, 'week', axes, at, style),
    },
  };
}

/** The row of a line by week with its periods, its quarters and the year. */
export function phasedRow({ weeks, byPeriod, byQuarter, year }: Phased, axes: Axes, look: RowLook = {}): RowSpec {
  const { at = {}, style = 'number', also = {} } = look;
  return weekRow(weeks, axes, {
    ...look,
    also: {
      value: home(year, at, style),
      ...across(byQuarter, 'quarter', axes, at, style),
      ...across(byPeriod, 'period', axes, at, style),
      ...also,
    },
  });
}
