import { serverOf } from '../host/commandLine/plan/server';
import { createNodeHost } from '../host/node/createNodeHost';
import type { sizedInputs } from '../test/support/sizedInputs';

type Inputs = ReturnType<typeof sizedInputs>;

/** Service calls of one generation: each step is an execution of its own, so only the longest one counts against the limit. */
export interface GenerationCalls {
  readonly longest: number;
  readonly all: number;
}

/** The calls of plans that are generated one over the other, the first into an empty spreadsheet. */
export function planCalls(plans: readonly Inputs[]): readonly GenerationCalls[] {
  const host = createNodeHost();
  const ask = serverOf(host);
  return plans.map((inputs) => {
    const { generation: count, inputsRevision } = (host.run('serve', { kind: 'open' }) as Opening).status;
    const generation = {
      inputs,
      startedFrom: (count === 0 ? null : inputsRevision) as null,
      overwritten: 'keep' as const,
    };
    const steps: number[] = [];
    const counted = <T>(step: () => T): T => {
      host.calls.reset();
      const reply = step();
      steps.push(host.calls.made.length);
      return reply;
    };
    const { run, tabsToStage } = counted(() => ask('prepare', { generation }));
    for (const { key } of tabsToStage) counted(() => ask('stage', { generation, run, tabKey: key }));
    counted(() => ask('commit', { generation, run }));
    return { longest: Math.max(...steps), all: steps.reduce((sum, step) => sum + step, 0) };
  });
}

interface Opening {
  readonly status: { readonly generation: number; readonly inputsRevision: string };
}
