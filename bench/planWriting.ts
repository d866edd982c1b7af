import { nothingLive } from '../src/plan/livePlan';
import { previewPlan } from '../src/plan/previewPlan';
import { conventionsOf } from '../src/plan/print/conventions';
import { printPlan } from '../src/plan/printPlan';
import { sizedInputs } from '../test/support/sizedInputs';
import type { Figure } from './figure';
import { medianTimes } from './medianTimes';
import { planCalls } from './planCalls';

const small = sizedInputs(3, 4);
const large = sizedInputs(12, 8);

/** A read and a write of a document together took about this long in a published measurement of Apps Script: for one call, an upper bound. */
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
    ...callFigures('3 x 4', [small, small, sizedInputs(4, 5)]),
    ...callFigures('12 x 8', [large, large, sizedInputs(13, 9)]),
  ];
}

const SIX_MINUTES = 360;

/** The calls of a first plan, of the same again, and of one that a segment and a source were added to. */
function callFigures(size: string, plans: Parameters<typeof planCalls>[0]): readonly Figure[] {
  const [first, again, grown] = planCalls(plans);
  const calls = (name: string, value = Number.NaN): Figure => ({ group: 'a plan', name, value, unit: 'calls' });
  const share = (name: string, longest = Number.NaN): Figure => ({
    group: 'a plan',
    name: `${name}: share of Apps Script's six minutes at ${SECONDS_A_CALL} s a call, at most`,
    value: (longest * SECONDS_A_CALL) / SIX_MINUTES,
    unit: 'x',
  });
  return [
    calls(`all calls of a first plan, ${size}`, first?.all),
    calls(`its longest step, ${size}`, first?.longest),
    share(`its longest step, ${size}`, first?.longest),
    calls(`the longest step of the same plan again, ${size}`, again?.longest),
    share(`the longest step of the same plan again, ${size}`, again?.longest),
    calls(`the longest step with a segment and a source more, ${size}`, grown?.longest),
    share(`the longest step with a segment and a source more, ${size}`, grown?.longest),
  ];
}
