import { generatePlan } from '../host/commandLine/plan/generatePlan';
import { serverOf } from '../host/commandLine/plan/server';
import { createNodeHost } from '../host/node/createNodeHost';
import { nothingLive } from '../src/plan/livePlan';
import { previewPlan } from '../src/plan/previewPlan';
import { conventionsOf } from '../src/plan/print/conventions';
import { printPlan } from '../src/plan/printPlan';
import { sizedInputs } from '../test/support/sizedInputs';
import type { Figure } from './figure';
import { medianTimes } from './medianTimes';

const small = sizedInputs(3, 4);
const large = sizedInputs(12, 8);

/** One read or write of a document took about this long in a published measurement of Apps Script. */
const SECONDS_A_CALL = 0.8;

/** What a keystroke in the sidebar costs, what printing costs, and the calls that writing a plan makes. */
export async function planWriting(): Promise<readonly Figure[]> {
  const times = await medianTimes({
    previewSmall: () => previewPlan(small),
    previewLarge: () => previewPlan(large),
    printLarge: () => printPlan(large, nothingLive, conventionsOf('en_US')),
  });
  const [previewSmall, previewLarge, printLarge] = ['previewSmall', 'previewLarge', 'printLarge'].map(
    (name) => times.get(name) ?? Number.NaN,
  ) as [number, number, number];
  const commits = [small, large].map(callsOfLongestStep);
  return [
    { group: 'a plan', name: 'preview, 3 x 4', value: previewSmall, unit: 'ms' },
    { group: 'a plan', name: 'preview, 12 x 8', value: previewLarge, unit: 'ms' },
    {
      group: 'a plan',
      name: 'preview, 12 x 8 over 3 x 4 (8 x the cells)',
      value: previewLarge / previewSmall,
      unit: 'x',
    },
    { group: 'a plan', name: 'print over preview, 12 x 8', value: printLarge / previewLarge, unit: 'x' },
    { group: 'a plan', name: 'calls of the longest step, 3 x 4', value: commits[0] ?? Number.NaN, unit: 'calls' },
    { group: 'a plan', name: 'calls of the longest step, 12 x 8', value: commits[1] ?? Number.NaN, unit: 'calls' },
    {
      group: 'a plan',
      name: `its share of Apps Script's six minutes at ${SECONDS_A_CALL} s a call`,
      value: ((commits[1] ?? Number.NaN) * SECONDS_A_CALL) / 360,
      unit: 'x',
    },
  ];
}

/** Each step is an execution of its own, so only the longest one counts against the limit. */
function callsOfLongestStep(inputs: typeof small): number {
  const host = createNodeHost();
  const ask = serverOf(host);
  let most = 0;
  const counting: typeof ask = (kind, request) => {
    host.calls.reset();
    const reply = ask(kind, request);
    most = Math.max(most, host.calls.made.length);
    return reply;
  };
  generatePlan(counting, inputs, () => undefined);
  return most;
}
