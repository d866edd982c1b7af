import * as fc from 'fast-check';
import type { PlanInputs } from '../../src/plan/inputs/planInputs';
import { nothingLive } from '../../src/plan/livePlan';
import { conventionsOf } from '../../src/plan/print/conventions';
import { cellReference } from '../../src/plan/print/reference';
import type { PrintedCell } from '../../src/plan/printedPlan';
import { printPlan } from '../../src/plan/printPlan';
import { compareWithSheet } from '../support/compareWithSheet';
import { evaluateSheets } from '../support/evaluateSheets';
import { exampleInputs } from '../support/exampleInputs';
import { planInputsArbitrary } from '../support/planInputsArbitrary';
import { shortYear } from '../support/shortYear';

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
  return compareWithSheet(inputs, valueAt, RELATIVE);
}

test('every cell of the example plan agrees with the engine', () => {
  expect(agree(exampleInputs())).toBeGreaterThan(5000);
});

test('every cell of random plans agrees with the engine', () => {
  fc.assert(
    fc.property(planInputsArbitrary, (inputs) => agree(inputs) > 0),
    { numRuns: 3, seed: 20261121 },
  );
});

// A week is like another: the engine takes a tenth of the time for four of them.
test('every cell of random plans over a short year agrees with the engine', () => {
  fc.assert(
    fc.property(planInputsArbitrary, (inputs) => agree(shortYear(inputs)) > 0),
    { numRuns: 8, seed: 20261122 },
  );
});

test('a plan with a fault shows the same error values as the sheet', () => {
  const inputs = exampleInputs();
  const segments = inputs.segments.map((segment, i) => (i === 0 ? { ...segment, closeRate: 0 } : segment));
  expect(agree({ ...inputs, segments })).toBeGreaterThan(5000);
});
