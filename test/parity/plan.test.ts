import * as fc from 'fast-check';
import type { PlanInputs } from '../../src/plan/inputs/planInputs';
import { nothingLive } from '../../src/plan/livePlan';
import { previewPlan } from '../../src/plan/previewPlan';
import { conventionsOf } from '../../src/plan/print/conventions';
import { printPlan } from '../../src/plan/printPlan';
import { compareWithSheet } from '../support/compareWithSheet';
import { evaluateSheets } from '../support/evaluateSheets';
import { exampleInputs } from '../support/exampleInputs';
import { planInputsArbitrary } from '../support/planInputsArbitrary';
import { shortYear } from '../support/shortYear';
import { typedTab } from '../support/typedPlan';

/** Both sides compute in binary floating point, in another order of operations: a few last bits may differ. */
const RELATIVE = 1e-10;

function agree(inputs: PlanInputs): number {
  return compareWithSheet(inputs, sheetOf(inputs), RELATIVE);
}

/** The values of a plan's cells as the engine has them. */
function sheetOf(inputs: PlanInputs) {
  const plan = printPlan(inputs, nothingLive, conventionsOf('en_US'));
  return evaluateSheets(plan.tabs.map((tab) => typedTab(tab)));
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

test('a plan without lead types agrees with the engine', () => {
  expect(agree(shortYear({ ...exampleInputs(), leadTypes: [] }))).toBeGreaterThan(1000);
});

test.each([0, 5, 11])('a lag curve with a gap at %i is one failing check, in the sheet and in the preview', (gap) => {
  const inputs = shortYear(exampleInputs());
  // What the Inputs tab gives for a blank cell in the middle of a row.
  const gapped = (wonBy: readonly number[]) => wonBy.map((share, i) => (i === gap ? '' : share)) as readonly number[];
  const segments = inputs.segments.map((segment) => ({ ...segment, wonBy: gapped(segment.wonBy) }));
  const broken = { ...inputs, segments };
  const valueAt = sheetOf(broken);
  expect(compareWithSheet(broken, valueAt, RELATIVE)).toBeGreaterThan(1000);
  // Enterprise alone has a curve from records.
  expect(valueAt('Checks', 'B3')).toBe('1 of the checks need attention: see the Checks tab');
  expect(previewPlan(broken).state).toBe(valueAt('Checks', 'B3'));
});
