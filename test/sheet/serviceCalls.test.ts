import type { PlanInputs } from '../../src/plan/inputs/planInputs';
import { generate, openWorkbook, requestFor } from '../faults/scenario';
import { segment, smallInputs, source } from '../faults/smallInputs';

function sized(segments: number, sources: number, change: Partial<PlanInputs> = {}): PlanInputs {
  return smallInputs({
    segments: Array.from({ length: segments }, (_, i) => segment(`s${i}`, `Segment ${i}`, 1 / segments)),
    sources: Array.from({ length: sources }, (_, i) => source(`q${i}`, `Source ${i}`, 1 / sources)),
    ...change,
  });
}

/** The calls of a first plan, of one with another goal over it, and of one with a segment and a source more. */
function callsAt(segments: number, sources: number): readonly (readonly string[])[] {
  const host = openWorkbook();
  const plans = [
    sized(segments, sources),
    sized(segments, sources, { revenueGoal: 2000 }),
    sized(segments + 1, sources + 1, { revenueGoal: 2000 }),
  ];
  return plans.map((inputs) => {
    const request = requestFor(host, inputs);
    host.calls.reset();
    generate(host, request);
    return host.calls.made.map(({ name }) => name);
  });
}

test('a plan of 2 x 2 and one of 7 x 5 are written by the same calls in the same order', () => {
  const [first, again, grown] = callsAt(2, 2);
  const [firstLarge, againLarge, grownLarge] = callsAt(7, 5);
  expect(firstLarge).toEqual(first);
  expect(againLarge).toEqual(again);
  expect(grownLarge).toEqual(grown);
});
