import { Fault } from '../../core/calculus/fault';
import { type Cell, type Row, rows } from '../../core/calculus/rows';
import type { PlanInputs } from '../inputs/planInputs';
import { type At, type Axes, type Axis, indexOf, placesOn } from './axis';
import type { FormulaLine, InputLine, Line, Source } from './line';

/** The cells of every line, by key, ordered as `placesOn` orders them. */
export type LineValues = Readonly<Record<string, readonly Cell[]>>;

/**
 * Computes lines from inputs, each one a row at a time, in the order given: a line comes after those it reads.
 * A fault takes the place of the cells that hang on it, and of no others.
 */
export function evaluateLines(lines: readonly Line[], inputs: PlanInputs, axes: Axes): LineValues {
  const values: Record<string, readonly Cell[]> = {};
  for (const line of lines) {
    values[line.key] = line.type === 'input' ? readCells(line, inputs, axes) : computeCells(line, values, axes);
  }
  return values;
}

function readCells(line: InputLine, inputs: PlanInputs, axes: Axes): readonly Cell[] {
  return placesOn(line.axes, axes).map((at) => line.read(inputs, at));
}

function computeCells(line: FormulaLine, values: LineValues, axes: Axes): readonly Cell[] {
  const inner = line.axes[line.axes.length - 1];
  const outer = line.axes.slice(0, -1);
  const length = inner === undefined ? 1 : axes[inner].length;
  return placesOn(outer, axes).flatMap((at) => {
    const given = Object.entries(line.from).map(([name, source]) => [name, sourceRow(source, values, axes, at, inner)]);
    const row = computeRow(line, Object.fromEntries(given));
    return Array.isArray(row) ? row : new Array(length).fill(row);
  });
}

function computeRow(line: FormulaLine, given: Readonly<Record<string, never>>): Row {
  try {
    return line.formula(rows, given);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

function sourceRow(
  source: Source,
  values: LineValues,
  axes: Axes,
  at: At,
  inner: Axis | undefined,
): Row | readonly Row[] {
  if ('together' in source) return source.together.map((line) => lineRow(line, values, axes, at, inner));
  if (!('over' in source)) return lineRow(source, values, axes, at, inner);
  return axes[source.over].map((_, i) => lineRow(source.line, values, axes, { ...at, [source.over]: i }, inner));
}

/** The line's cells along `inner` where it has that axis; its one cell where it has not. */
function lineRow(line: Line, values: LineValues, axes: Axes, at: At, inner: Axis | undefined): Row {
  const cells = values[line.key];
  if (!cells) throw new Error(`${line.key} is read before it is computed`);
  const cellOf = (place: At): Cell => cells[indexOf(line.axes, axes, place)] as Cell;
  if (inner === undefined || !line.axes.includes(inner)) return cellOf(at);
  return axes[inner].map((_, i) => cellOf({ ...at, [inner]: i }));
}
