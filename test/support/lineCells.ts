import { Fault } from '../../src/core/calculus/fault';
import { statisticalRows } from '../../src/core/calculus/statisticalRows';
import type { Value } from '../../src/core/calculus/value';
import { axesOf } from '../../src/plan/inputs/axesOf';
import type { PlanInputs } from '../../src/plan/inputs/planInputs';
import { type At, indexOf } from '../../src/plan/model/axis';
import { evaluateLines } from '../../src/plan/model/evaluateLines';
import { inReadingOrder } from '../../src/plan/model/inReadingOrder';
import type { Line } from '../../src/plan/model/line';

/** Computes these lines of a plan, statistics included: the value of a cell, or the code of its fault. */
export function lineCells(lines: readonly Line[], inputs: PlanInputs): (line: Line, at?: At) => Value {
  const axes = axesOf(inputs);
  const values = evaluateLines(inReadingOrder(lines), inputs, axes, statisticalRows);
  return (line, at = {}) => {
    const cell = values[line.key]?.[indexOf(line.axes, axes, at)];
    if (cell === undefined) throw new Error(`${line.key} has no cell at ${JSON.stringify(at)}`);
    return cell instanceof Fault ? cell.code : cell;
  };
}
