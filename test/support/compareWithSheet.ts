import { statisticalRows } from '../../src/core/calculus/statisticalRows';
import { blueprint } from '../../src/plan/blueprint';
import { axesOf } from '../../src/plan/inputs/axesOf';
import type { PlanInputs } from '../../src/plan/inputs/planInputs';
import { placePlan } from '../../src/plan/layout/placePlan';
import { planState } from '../../src/plan/lines/checks/planState';
import { standingChecks } from '../../src/plan/lines/checks/standingChecks';
import { type LivePlan, nothingLive } from '../../src/plan/livePlan';
import { indexOf } from '../../src/plan/model/axis';
import { evaluateLines } from '../../src/plan/model/evaluateLines';
import type { Line } from '../../src/plan/model/line';
import { cellReference } from '../../src/plan/print/reference';
import { planTabs } from '../../src/plan/tabs/planTabs';

/** What stands in cells is known to the sheet alone: outside it no formula shows an error. */
const toldBySheet: ReadonlySet<Line> = new Set([planState, ...standingChecks.map(({ state }) => state)]);

const relativeReference = { row: false, column: false };

/**
 * Compares every computed cell of a plan with what a spreadsheet shows there, numbers to a relative difference; gives how many
 * cells that were. Throws where one differs.
 */
export function compareWithSheet(
  inputs: PlanInputs,
  valueAt: (tab: string, a1: string) => unknown,
  relative: number,
  live: LivePlan = nothingLive,
): number {
  const axes = axesOf(inputs);
  const values = evaluateLines(blueprint, inputs, axes, statisticalRows);
  const isFaulty = Object.values(values).some((cells) => cells.some((cell) => cell instanceof Error));
  let compared = 0;
  for (const tab of placePlan(planTabs, inputs, axes, live).tabs) {
    for (const { spec, row, column } of tab.cells) {
      if (spec.is !== 'home' && spec.is !== 'mirror') continue;
      if (isFaulty && toldBySheet.has(spec.line)) continue;
      const computed = values[spec.line.key]?.[indexOf(spec.line.axes, axes, spec.at)] ?? '';
      const expected = computed instanceof Error ? computed.code : computed;
      const place = cellReference({ row, column }, relativeReference);
      const found = valueAt(tab.name, place) ?? '';
      if (!agree(expected, found, relative)) {
        throw new Error(`${tab.name}!${place} (${spec.line.key}): computed ${expected}, the sheet shows ${found}`);
      }
      compared += 1;
    }
  }
  return compared;
}

function agree(expected: unknown, found: unknown, relative: number): boolean {
  if (typeof expected !== 'number' || typeof found !== 'number') return expected === found;
  return Math.abs(expected - found) <= relative * Math.max(1, Math.abs(expected));
}
