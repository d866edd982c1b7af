import { generatePlan } from '../../host/commandLine/plan/generatePlan';
import { serverOf } from '../../host/commandLine/plan/server';
import { createNodeHost } from '../../host/node/createNodeHost';
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

const isNoRoom = (name: string) => !/^Sheet\.insert(Rows|Columns)After$/.test(name);

test('Tandem’s plan takes no more calls for 12 x 8 than for 2 x 2', () => {
  const [first = [], again = []] = callsAt(2, 2);
  const [firstLarge = [], againLarge = []] = callsAt(12, 8);
  expect(firstLarge.filter(isNoRoom)).toEqual(first.filter(isNoRoom));
  expect(againLarge.filter(isNoRoom)).toEqual(again.filter(isNoRoom));
  // A tab of more than 26 columns needs one call to make room, a journal of more than a thousand rows another.
  expect(firstLarge.length - first.length).toBeLessThanOrEqual(4);
  expect(againLarge.length - again.length).toBeLessThanOrEqual(1);
});

test('no step of a first plan comes near to six minutes', () => {
  const host = createNodeHost();
  const ask = serverOf(host);
  let longest = 0;
  const counting: typeof ask = (kind, request) => {
    host.calls.reset();
    const reply = ask(kind, request);
    longest = Math.max(longest, host.calls.made.length);
    return reply;
  };
  generatePlan(counting, sizedInputs(3, 4), () => undefined);
  // Each step is an execution of its own; at 0.8 s a call, as one published measurement has it, 450 calls take six minutes.
  expect(longest).toBeLessThan(300);
});
