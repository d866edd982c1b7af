import { type Fold, UpTo } from '../../core/calculus/liftFold';
import type { Cell, Row } from '../../core/calculus/row';
import type { At, Axes, Axis } from './axis';
import type { Line, Source } from './line';
import type { LineValues } from './lineValues';

/** What a source gives to the row at a place: its cells along the row, or the cells that a fold runs over there. */
export type SourceReader = (at: At) => Row | Fold;

/**
 * Prepares the reading of a source for a line whose rows run along `inner`. How the flat lists of cells are strung is found
 * once; at each row there is only a start to find.
 */
export function sourceReader(source: Source, inner: Axis | undefined, values: LineValues, axes: Axes): SourceReader {
  if ('formulasOf' in source) return () => [];
  if ('together' in source) {
    const readers = source.together.map((line) => rowReader(line, inner, values, axes));
    return (at) => readers.map((read) => read(at, 0));
  }
  if (!('line' in source)) {
    const read = rowReader(source, inner, values, axes);
    return (at) => read(at, 0);
  }
  const { line } = source;
  if ('upTo' in source) {
    const read = rowReader(line, inner, values, axes);
    return (at) => new UpTo(read(at, 0) as readonly Cell[]);
  }
  const axis = 'over' in source ? source.over : source.along;
  const read = rowReader(line, inner === axis ? undefined : inner, values, axes, axis);
  const stride = strideOf(line, axis, axes);
  const { length } = axes[axis];
  return (at) => {
    const cells: Row[] = new Array(length);
    for (let i = 0; i < length; i++) cells[i] = read(at, i * stride);
    return cells;
  };
}

/** The line's cells along the row where it has that axis, its one cell where it has not; `shift` cells further on. */
function rowReader(line: Line, inner: Axis | undefined, values: LineValues, axes: Axes, folded?: Axis) {
  const cells = values[line.key];
  if (!cells) throw new Error(`${line.key} is read before it is computed`);
  const outer = line.axes
    .filter((axis) => axis !== inner && axis !== folded)
    .map((axis) => [axis, strideOf(line, axis, axes)] as const);
  const startAt = (at: At): number => {
    let start = 0;
    for (const [axis, stride] of outer) start += (at[axis] ?? 0) * stride;
    return start;
  };
  if (inner === undefined || !line.axes.includes(inner))
    return (at: At, shift: number): Row => cells[startAt(at) + shift] as Cell;
  const { length } = axes[inner];
  const step = strideOf(line, inner, axes);
  return (at: At, shift: number): Row => {
    const start = startAt(at) + shift;
    return step === 1
      ? cells.slice(start, start + length)
      : Array.from({ length }, (_, i) => cells[start + i * step] as Cell);
  };
}

/** How far apart in the flat list of a line's cells neighbours along an axis stand. */
function strideOf({ axes }: Line, axis: Axis, members: Axes): number {
  return axes.slice(axes.indexOf(axis) + 1).reduce((product, one) => product * members[one].length, 1);
}
