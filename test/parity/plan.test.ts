import * as fc from 'fast-check';
import { blueprint } from '../../src/plan/blueprint';
import { axesOf } from '../../src/plan/inputs/axesOf';
import type { PlanInputs } from '../../src/plan/inputs/planInputs';
import { placePlan } from '../../src/plan/layout/placePlan';
import { nothingLive } from '../../src/plan/livePlan';
import { indexOf } from '../../src/plan/model/axis';
import { evaluateLines } from '../../src/plan/model/evaluateLines';
import { conventionsOf } from '../../src/plan/print/conventions';
import { cellReference } from '../../src/plan/print/reference';
import type { PrintedCell } from '../../src/plan/printedPlan';
import { printPlan } from '../../src/plan/printPlan';
import { planTabs } from '../../src/plan/tabs/planTabs';
import { evaluateSheets } from '../support/evaluateSheets';
import { exampleInputs } from '../support/exampleInputs';
import { planInputsArbitrary } from '../support/planInputsArbitrary';

const typed = ({ content }: PrintedCell): string => {
  if (typeof content === 'object') return content.formula;
  return typeof content === 'string' && content !== '' ? `'${content}` : String(content);
};

const a1 = (row: number, column: number) => cellReference({ row, column }, { row: false, column: false });

/** Both sides compute in binary floating point, in another order of operations: a few last bits may differ. */
const RELATIVE = 1e-10;

function agree(inputs: PlanInputs): number {
  const plan = printPlan(inputs, nothingLive, conventionsOf('en_US'));
  const valueAt = evaluateSheets(
    plan.tabs.map((tab) => ({
      name: tab.title,
      rows: tab.rows.length,
      columns: tab.columns.length,
      cells: Object.fromEntries(
        tab.cells.flatMap((row, r) => row.flatMap((cell, c) => (cell ? [[a1(r, c), typed(cell)]] : []))),
      ),
    })),
  );
  const axes = axesOf(inputs);
  const values = evaluateLines(blueprint, inputs, axes);
  const placed = placePlan(planTabs, inputs, axes, nothingLive);
  let compared = 0;
  for (const tab of placed.tabs) {
    for (const { spec, row, column } of tab.cells) {
      if (spec.is !== 'home' && spec.is !== 'mirror') continue;
      const expected = values[spec.line.key]?.[indexOf(spec.line.axes, axes, spec.at)];
      const found = valueAt(tab.name, a1(row, column));
      const where = `${tab.name}!${a1(row, column)} (${spec.line.key})`;
      if (typeof expected === 'number' && typeof found === 'number') {
        const distance = Math.abs(expected - found) / Math.max(1, Math.abs(expected));
        if (distance > RELATIVE) throw new Error(`${where}: computed ${expected}, the sheet shows ${found}`);
      } else if (expected instanceof Error) {
        if (found !== expected.code) throw new Error(`${where}: computed ${expected.code}, the sheet shows ${found}`);
      } else if ((expected ?? '') !== (found ?? '')) {
        throw new Error(`${where}: computed ${String(expected)}, the sheet shows ${String(found)}`);
      }
      compared += 1;
    }
  }
  return compared;
}

test('every cell of the example plan agrees with the engine', () => {
  expect(agree(exampleInputs())).toBeGreaterThan(400);
});

test('every cell of random plans agrees with the engine', () => {
  fc.assert(
    fc.property(planInputsArbitrary, (inputs) => agree(inputs) > 0),
    { numRuns: 40, seed: 20261121 },
  );
});

test('a plan with a fault shows the same error values as the sheet', () => {
  const inputs = exampleInputs();
  const segments = inputs.segments.map((segment, i) => (i === 0 ? { ...segment, closeRate: 0 } : segment));
  expect(agree({ ...inputs, segments })).toBeGreaterThan(400);
});
