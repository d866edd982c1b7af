import { generatePlan } from '../../host/commandLine/plan/generatePlan';
import { serverOf } from '../../host/commandLine/plan/server';
import { createNodeHost } from '../../host/node/createNodeHost';
import { sizedInputs } from '../support/sizedInputs';

type Steps = readonly (readonly string[])[];

/** The calls of each step of a first plan, and of one with another goal over it. Each step is an execution of its own. */
function stepsAt(segments: number, sources: number): { readonly first: Steps; readonly again: Steps } {
  const host = createNodeHost();
  const ask = serverOf(host);
  let steps: string[][] = [];
  const counting: typeof ask = (kind, request) => {
    host.calls.reset();
    const reply = ask(kind, request);
    steps.push(host.calls.made.map(({ name }) => name));
    return reply;
  };
  const written = (revenueGoal: number) => {
    steps = [];
    generatePlan(counting, sizedInputs(segments, sources, { revenueGoal }), () => undefined);
    return steps;
  };
  const first = written(20_000_000);
  const again = written(30_000_000);
  return { first, again };
}

const isNoRoom = (name: string) => !/^Sheet\.insert(Rows|Columns)After$/.test(name);
const callsIn = (steps: Steps) => steps.flat().filter(isNoRoom);
const longest = (steps: Steps) => Math.max(...steps.map((calls) => calls.length));

test('Tandem’s plan takes no more calls for 12 x 8 than for 2 x 2', () => {
  const small = stepsAt(2, 2);
  const large = stepsAt(12, 8);
  expect(callsIn(large.first)).toEqual(callsIn(small.first));
  expect(callsIn(large.again)).toEqual(callsIn(small.again));
  // A tab of more than 26 columns needs one call to make room, a journal of more than a thousand rows another.
  expect(large.first.flat().length - small.first.flat().length).toBeLessThanOrEqual(4);
  expect(large.again.flat().length - small.again.flat().length).toBeLessThanOrEqual(1);
  // At 0.8 s a call, as one published measurement has it, 450 calls would take Apps Script's six minutes.
  expect(longest([...large.first, ...large.again])).toBeLessThan(300);
});
