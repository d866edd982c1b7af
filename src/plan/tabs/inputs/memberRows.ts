import { rowKey } from '../../layout/keys';
import { type CellSpec, home, mirror, type RowSpec, words } from '../../layout/tabDefinition';
import type { At, Axes, Axis } from '../../model/axis';
import type { Line } from '../../model/line';
import { headingRow } from '../rows';
import { unitWords } from '../unitWords';
import { inputColumns } from './inputColumns';
import { inputStyle, provenanceCells } from './inputRow';

/** A row for each member of an axis; `label` is what stands before the value. */
export function memberRows(line: Line, axis: Axis, axes: Axes, label: (at: At) => CellSpec): readonly RowSpec[] {
  return axes[axis].map((member, i) => {
    const key = rowKey(line, member);
    const at = { [axis]: i };
    return {
      key,
      cells: {
        label: label(at),
        unit: words(unitWords(line), 'unit'),
        value: home(line, at, inputStyle(line)),
        ...provenanceCells(line, key),
      },
    };
  });
}

/** The heading of a line, and a row for each member below it. */
export function memberBlock(line: Line, axis: Axis, axes: Axes, label: (at: At) => CellSpec): readonly RowSpec[] {
  return [headingRow(line.key, line.label, inputColumns, 'subheading'), ...memberRows(line, axis, axes, label)];
}

/** Members by name, each line's block below the names. */
export const named =
  (names: Line) =>
  (at: At): CellSpec =>
    mirror(names, at, 'memberLabel');

/** The sum under a block. */
export function totalRow(total: Line): RowSpec {
  return {
    key: rowKey(total),
    cells: {
      label: words('Total', 'totalLabel'),
      unit: { is: 'blank', style: 'totalLabel' },
      value: home(total, {}, 'total'),
    },
  };
}
