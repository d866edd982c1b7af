import type { AskServer, Outcome, PlanContent } from './server';

/** Told what is being done, one line a step. */
export type Tell = (step: string) => void;

/** Generates the plan in the host's workbook by the steps that the sidebar takes: prepare, stage each tab, commit. */
export function generatePlan(ask: AskServer, inputs: PlanContent, tell: Tell): Outcome {
  const generation = { inputs, startedFrom: null, overwritten: 'keep' } as const;
  const { run, tabsToStage, remarks } = ask('prepare', { generation });
  for (const { key, title } of tabsToStage) {
    tell(`Preparing ${title}`);
    ask('stage', { generation, run, tabKey: key });
  }
  tell('Writing the plan');
  const outcome = ask('commit', { generation, run });
  return { tabs: outcome.tabs, remarks: [...remarks, ...outcome.remarks] };
}
