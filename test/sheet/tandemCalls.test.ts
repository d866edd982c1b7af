import type { Host } from '../../host/host';
import { openWorkbook, prepare, requestFor } from '../faults/scenario';
import { sizedInputs } from '../support/sizedInputs';

type Calls = readonly string[];
type Inputs = ReturnType<typeof sizedInputs>;

/** The calls of each step of a generation. */
function stepsOf(host: Host, inputs: Inputs): readonly Calls[] {
  const request = requestFor(host, inputs);
  const steps: Calls[] = [];
  const counted = <T>(work: () => T): T => {
    host.calls.reset();
    const done = work();
    steps.push(host.calls.made.map(({ name }) => name));
    return done;
  };
  const { run, tabsToStage } = counted(() => prepare(host, request));
  for (const { key } of tabsToStage) counted(() => host.run('stage', request, run, key));
  counted(() => host.run('commit', request, run));
  return steps;
}

/** The steps of plans that are generated one over the other. */
function generationsOf(...plans: readonly Inputs[]): readonly (readonly Calls[])[] {
  const host = openWorkbook(undefined, { entry: 'realEntry' });
  return plans.map((inputs) => stepsOf(host, inputs));
}

/** A tab of more than 26 columns and a journal of more than 1,000 rows need a look at their size and a call to make room. */
const isNoRoom = (name: string) => !/^Sheet\.(insert(Rows|Columns)After|getMax(Rows|Columns))$/.test(name);

describe('Tandem’s plan', () => {
  const goal = { revenueGoal: 30_000_000 };
  // A plan, one with another goal over it, and one with a segment and a source more.
  const small = generationsOf(sizedInputs(2, 2), sizedInputs(2, 2, goal), sizedInputs(3, 3, goal));
  // One of 12 x 8, which takes no more calls either, is counted by the bench.
  const large = generationsOf(sizedInputs(6, 4), sizedInputs(6, 4, goal), sizedInputs(7, 5, goal));
  const total = (steps: readonly Calls[] = []) => steps.flat().length;
  const longest = (steps: readonly Calls[] = []) => Math.max(...steps.map(({ length }) => length));

  test('takes no more calls for 6 x 4 than for 2 x 2, at first and again', () => {
    for (const generation of [0, 1]) {
      const [few = [], many = []] = [small[generation]?.flat(), large[generation]?.flat()];
      expect(many.filter(isNoRoom)).toEqual(few.filter(isNoRoom));
      expect(many.length - few.length).toBeLessThanOrEqual(6);
    }
  });

  // Each step is an execution of its own, which may take six minutes: 450 calls at 0.8 s, which one published measurement has for a read and a write together.
  test('is written at first in few calls, and in few calls a step', () => {
    expect(longest(large[0])).toBeLessThanOrEqual(110);
    expect(total(large[0])).toBeLessThan(550);
  });

  test('is compared again, cell by cell, in few calls where one input changes', () => {
    expect(longest(large[1])).toBeLessThanOrEqual(170);
    expect(total(large[1])).toBeLessThanOrEqual(260);
  });

  test('takes calls by the places into which lines go when it grows, not by its size', () => {
    expect(longest(large[2]) - longest(small[2])).toBeLessThanOrEqual(25);
    expect(longest(large[2])).toBeLessThanOrEqual(490);
  });
});
