import { type CellSpec, home } from '../../layout/tabDefinition';
import { type FlagAxis, flagAxes } from '../../lines/checks/flagAxes';
import type { Axes } from '../../model/axis';
import type { Line } from '../../model/line';
import type { StyleName } from '../../print/styles';

/** The axes whose flags lie side by side. Parts are too many for that. */
export const acrossAxes = flagAxes.filter((axis) => axis !== 'part');

/** Flags stand in columns by place, so that those of segments, sources and periods share them. */
export function placeColumns(axes: Axes): readonly string[] {
  const most = Math.max(0, ...acrossAxes.map((axis) => axes[axis].length));
  return Array.from({ length: most }, (_, i) => `place:${i + 1}`);
}

/** A cell for each member; the places that are left over are blank, whatever stood there before. */
export function alongPlaces(
  axes: Axes,
  style: StyleName,
  along?: readonly [line: Line, axis: FlagAxis],
): Readonly<Record<string, CellSpec>> {
  const cell = (i: number): CellSpec =>
    along && i < axes[along[1]].length ? home(along[0], { [along[1]]: i }, style) : { is: 'blank', style };
  return Object.fromEntries(placeColumns(axes).map((column, i) => [column, cell(i)]));
}
