import { axesOf } from '../../../src/plan/inputs/axesOf';
import type { PlanInputs } from '../../../src/plan/inputs/planInputs';
import { calendarLines } from '../../../src/plan/lines/calendar/calendarLines';
import * as calendarChecks from '../../../src/plan/lines/checks/calendarChecks';
import type { At, Axis } from '../../../src/plan/model/axis';
import type { Line } from '../../../src/plan/model/line';
import { lineCells } from '../../support/lineCells';

const states = Object.values(calendarChecks).map(({ state }) => state);

/** The calendar of a plan: any cell of it, rows along an axis, and what is wrong by its checks. */
export function calendarOf(inputs: PlanInputs) {
  const cell = lineCells(calendarLines, inputs);
  const axes = axesOf(inputs);
  const number = (line: Line, at: At = {}): number => {
    const value = cell(line, at);
    if (typeof value !== 'number') throw new Error(`${line.key} at ${JSON.stringify(at)} is ${value}`);
    return value;
  };
  const along = (axis: Axis, line: Line, at: At = {}): readonly number[] =>
    axes[axis].map((_, i) => number(line, { ...at, [axis]: i }));
  return {
    cell,
    number,
    along,
    weeks: (line: Line, at: At = {}) => along('week', line, at),
    failing: () => {
      const checked = lineCells(states, inputs);
      return states.map((state) => String(checked(state))).filter((state) => state !== 'OK');
    },
  };
}

export const sumOf = (cells: readonly number[]): number => cells.reduce((total, cell) => total + cell, 0);
