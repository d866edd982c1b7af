import type { PlanInputs } from '../../../src/plan/inputs/planInputs';
import { quotasCoverCells, quotasReachable } from '../../../src/plan/lines/checks/quotaChecks';
import { exampleInputs } from '../../support/exampleInputs';
import { lineCells } from '../../support/lineCells';

const states = [quotasReachable.state, quotasCoverCells.state];

/** Teleprospecting brings all of the enterprise business and nothing else, at a close rate that rests on two records. */
function doubtful(): PlanInputs {
  const inputs = exampleInputs();
  const segments = inputs.segments.map((segment, i) => (i === 2 ? { ...segment, closeRateRecords: 2 } : segment));
  const sources = inputs.sources.map((source, i) => {
    const elsewhere = i === 2 ? 0 : 1 / 3;
    return {
      ...source,
      contribution: { 'small-business': elsewhere, 'mid-market': elsewhere, enterprise: i === 2 ? 1 : 0 },
    };
  });
  return { ...inputs, segments, sources, confidence: { ...inputs.confidence, chosen: 0.99 } };
}

test('the check names the first source whose quota cannot be reached', () => {
  expect(lineCells(states, exampleInputs())(quotasReachable.state)).toBe('OK');
  const cell = lineCells(states, doubtful());
  expect(cell(quotasReachable.state)).toMatch(
    /^Teleprospecting: no number of opportunities reaches the chosen confidence/,
  );
  expect(cell(quotasCoverCells.state)).toBe('OK');
});
