import { columnKey, rowKey } from '../../layout/keys';
import { type CellSpec, home, mirror, type RowSpec, words } from '../../layout/tabDefinition';
import { levelName } from '../../lines/quotas/levelHeads';
import { sourceName } from '../../lines/sourceInputs';
import type { Axes } from '../../model/axis';
import type { Line } from '../../model/line';
import { across } from '../rows';
import { unitWords } from '../unitWords';

/** Cells along the columns of the sources. */
export const bySource = (axes: Axes, cell: (source: number) => CellSpec): Readonly<Record<string, CellSpec>> =>
  Object.fromEntries(axes.source.map((member, source) => [columnKey('source', member), cell(source)]));

interface HeadingLook {
  readonly style?: 'heading' | 'subheading';
  /** Above the column of totals; without it, `Total`. */
  readonly value?: string;
  /** The note on it. */
  readonly says?: string;
}

/** A heading with the names of the sources above their columns. */
export function sourcesHeading(
  key: string,
  text: string,
  axes: Axes,
  { style = 'subheading', value = 'Total', says }: HeadingLook = {},
): RowSpec {
  return {
    key,
    cells: {
      label: words(text, style, says),
      unit: words('Unit', style),
      value: words(value, `${style}Right`),
      ...bySource(axes, (source) => mirror(sourceName, { source }, `${style}Right`)),
    },
  };
}

/** Where the chosen confidence stands among the levels. */
export const chosenLevel = (axes: Axes): number => axes.level.length - 1;

/** A row for each confidence; the chosen one stands out where `chosen` says so. */
export function levelRows(
  line: Line,
  axes: Axes,
  { total, unit = unitWords(line), chosen = 'total' }: LevelLook = {},
): readonly RowSpec[] {
  return axes.level.map((member, level) => {
    const stands = chosen === 'total' && level === chosenLevel(axes);
    const style = stands ? 'total' : 'number';
    return {
      key: rowKey(line, member),
      cells: {
        label: mirror(levelName, { level }, stands ? 'totalLabel' : 'memberLabel'),
        unit: words(unit, stands ? 'totalLabel' : 'unit'),
        ...(total
          ? { value: home(total, { level }, style) }
          : stands
            ? { value: { is: 'blank', style } as const }
            : {}),
        ...across(line, 'source', axes, { level }, style),
      },
    };
  });
}

interface LevelLook {
  /** The line in the column of totals, where sources may be added up. */
  readonly total?: Line;
  /** Where the line does not say it itself. */
  readonly unit?: string;
  readonly chosen?: 'total' | 'plain';
}

/** One row with a cell for each source. */
export function sourceRow(line: Line, axes: Axes, { total, unit = unitWords(line) }: LevelLook = {}): RowSpec {
  return {
    key: rowKey(line),
    cells: {
      label: words(line.label, 'label', line.says),
      unit: words(unit, 'unit'),
      ...(total && { value: home(total, {}, 'number') }),
      ...across(line, 'source', axes, {}, line.kind.kind === 'flag' ? 'textRight' : 'number'),
    },
  };
}
