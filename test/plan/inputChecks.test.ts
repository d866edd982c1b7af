import { blueprint } from '../../src/plan/blueprint';
import { axesOf } from '../../src/plan/inputs/axesOf';
import type { PlanInputs } from '../../src/plan/inputs/planInputs';
import { evaluateLines } from '../../src/plan/model/evaluateLines';
import { exampleInputs } from '../support/exampleInputs';

/** What a check on the Checks tab says of these inputs. */
function stateOf(check: string, change: (inputs: PlanInputs) => Partial<PlanInputs>): unknown {
  const inputs = { ...exampleInputs(), ...change(exampleInputs()) };
  return evaluateLines(blueprint, inputs, axesOf(inputs))[`${check}-state`]?.[0];
}

const enterpriseCurve =
  (wonBy: readonly unknown[]) =>
  ({ segments }: PlanInputs): Partial<PlanInputs> => ({
    segments: segments.map((each, i) => (i === 2 ? { ...each, wonBy: wonBy as readonly number[] } : each)),
  });

const trouble = 'Enterprise: the lag curve on Inputs has gaps, falls, or does not run from 0% to 100%';

test.each<[string, readonly unknown[], string]>([
  ['none', [], 'OK'],
  ['a whole one', [0, 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1], 'OK'],
  ['one that begins high', [0.01, 0.1, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1], trouble],
  ['one that falls', [0, 0, 0.1, 0.2, 0.3, 0.2, 0.5, 0.6, 0.7, 0.8, 0.9, 1], trouble],
  ['one with a gap', [0, 0, 0.1, 0.2, '', 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1], trouble],
  ['one that ends low', [0, 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99], trouble],
])('of lag curves, Checks tells %s', (_, wonBy, state) => {
  expect(stateOf('check-wholeCurves', enterpriseCurve(wonBy))).toBe(state);
});

test('Checks tells a year whose shares do not sum to 100%', () => {
  expect(stateOf('check-yearShares', () => ({}))).toBe('OK');
  expect(stateOf('check-yearShares', ({ periods }) => ({ periods: periods.slice(1) }))).toBe(
    'The shares of the year on Inputs do not sum to 100%',
  );
});
