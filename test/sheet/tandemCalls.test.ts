import { generate, openWorkbook, requestFor } from '../faults/scenario';
import { sizedInputs } from '../support/sizedInputs';

/** The calls of a first plan, and of one with another goal over it. */
function callsAt(segments: number, sources: number): readonly (readonly string[])[] {
  const host = openWorkbook(undefined, { entry: 'realEntry' });
  const plans = [sizedInputs(segments, sources), sizedInputs(segments, sources, { revenueGoal: 30_000_000 })];
  return plans.map((inputs) => {
    const request = requestFor(host, inputs);
    host.calls.reset();
    generate(host, request);
    return host.calls.made.map(({ name }) => name);
  });
}

test('Tandem’s plan takes no more calls for 12 x 8 than for 2 x 2', () => {
  const [first = [], again = []] = callsAt(2, 2);
  const [firstLarge, againLarge = []] = callsAt(12, 8);
  expect(firstLarge).toEqual(first);
  // A journal of more than a thousand rows needs one call to make room.
  expect(againLarge.filter((name) => name !== 'Sheet.insertRowsAfter')).toEqual(again);
  expect(againLarge.length - again.length).toBeLessThanOrEqual(1);
  // At 0.8 s a call, as one published measurement has it, 450 calls would take Apps Script's six minutes.
  expect(Math.max(first.length, again.length)).toBeLessThan(450);
});
