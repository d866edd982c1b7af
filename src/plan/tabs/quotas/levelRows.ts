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

/** A heading with the names of the sources above their columns. */
export const sourcesHeading = (key: string, text: string, axes: Axes, says?: string): RowSpec => ({
  key,
  cells: {
    label: words(text, 'heading', says),
    unit: words('Unit', 'heading'),
    value: words('Total', 'headingRight'),
    ...bySource(axes, (source) => mirror(sourceName, { source }, 'headingRight')),
  },
});

/** The heading of a block below it, as wide; the note on it says what the block is. */
export const blockHeading = (key: string, text: string, axes: Axes, says?: string): RowSpec => ({
  key,
  cells: { label: words(text, 'subheading', says), unit: band, value: band, ...bySource(axes, () => band) },
});

const band = { is: 'blank', style: 'subheading' } as const;

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
      ...across(line, 'source', axes, {}, line.kind.kind === 'number' ? 'number' : 'textRight'),
    },
  };
}
