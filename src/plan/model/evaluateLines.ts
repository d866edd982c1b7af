import type { Calculus } from '../../core/calculus/calculus';
import { Fault } from '../../core/calculus/fault';
import type { Fold } from '../../core/calculus/liftFold';
import { type Cell, type Row, rows } from '../../core/calculus/rows';
import type { StatisticalCalculus } from '../../core/calculus/statisticalCalculus';
import type { PlanInputs } from '../inputs/planInputs';
import { type Axes, placesOn } from './axis';
import type { ComputedLine, Line } from './line';
import type { LineValues } from './lineValues';
import { sourceReader } from './sourceReader';

type Plain = Calculus<Row, Fold>;
type Reading = Plain | StatisticalCalculus<Row, Fold>;

/**
 * Computes lines from inputs, each one a row at a time, in the order given: a line comes after those it reads.
 * A fault takes the place of the cells that hang on it, and of no others. Lines of statistics are blank unless the reading
 * is that of statistics, `statisticalRows`.
 */
export function evaluateLines(
  lines: readonly Line[],
  inputs: PlanInputs,
  axes: Axes,
  reading: Reading = rows,
): LineValues {
  const values: Record<string, readonly Cell[]> = {};
  for (const line of lines) values[line.key] = cellsOf(line, values, { inputs, axes, reading });
  return values;
}

interface Evaluation {
  readonly inputs: PlanInputs;
  readonly axes: Axes;
  readonly reading: Reading;
}

function cellsOf(line: Line, values: LineValues, { inputs, axes, reading }: Evaluation): readonly Cell[] {
  switch (line.type) {
    case 'input':
      return placesOn(line.axes, axes).map((at) => line.read(inputs, at));
    case 'constant':
      return placesOn(line.axes, axes).map((at) => line.at(at));
    case 'formula':
      return computeCells(line, (given) => line.formula(reading as Plain, given), values, axes);
    case 'statistic':
      return isStatistical(reading)
        ? computeCells(line, (given) => line.formula(reading, given), values, axes)
        : placesOn(line.axes, axes).map(() => '');
  }
}

const isStatistical = (reading: Reading): reading is StatisticalCalculus<Row, Fold> => 'betaQuantile' in reading;

type Given = Readonly<Record<string, never>>;

function computeCells(
  line: ComputedLine,
  formula: (given: Given) => Row,
  values: LineValues,
  axes: Axes,
): readonly Cell[] {
  const inner = line.axes[line.axes.length - 1];
  const outer = line.axes.slice(0, -1);
  const length = inner === undefined ? 1 : axes[inner].length;
  const readers = Object.entries(line.from).map(
    ([name, source]) => [name, sourceReader(source, inner, values, axes)] as const,
  );
  return placesOn(outer, axes).flatMap((at) => {
    const given = Object.fromEntries(readers.map(([name, read]) => [name, read(at)])) as Given;
    const row = computeRow(() => formula(given));
    return Array.isArray(row) ? row : new Array(length).fill(row);
  });
}

function computeRow(compute: () => Row): Row {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}
