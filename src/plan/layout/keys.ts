import type { At, Axes, Axis } from '../model/axis';
import type { Line } from '../model/line';

/** Key of the row of a scalar line, or of one member of a line: `closeRate|enterprise`. */
export const rowKey = (line: Line, member?: string): string =>
  member === undefined ? line.key : `${line.key}|${member}`;

/** Key of the column of one member: `source:marketing`. */
export const columnKey = (axis: Axis, member: string): string => `${axis}:${member}`;

/** The member at a place, by key. */
export const memberAt = (axis: Axis, at: At, axes: Axes): string => axes[axis][at[axis] ?? 0] ?? '';
