import type { PlanArguments } from './planArguments';
import type { PlanContent } from './server';

/** A plan with what the command line gives in place of the file's, and a sentence on each change. */
export interface ChangedPlan {
  readonly inputs: PlanContent;
  readonly remarks: readonly string[];
}

/** Takes the goal and the currency from the command line where it gives them. */
export function withOptions(
  inputs: PlanContent,
  { goal, currency }: Pick<PlanArguments, 'goal' | 'currency'>,
): ChangedPlan {
  const remarks: string[] = [];
  let changed = inputs;
  if (goal !== null) {
    remarks.push(`The revenue goal of ${goal} is from --goal; the plan file has ${inputs.revenueGoal}.`);
    const revenueGoal = { source: 'Command line, --goal', owner: '', asOf: '' };
    changed = { ...changed, revenueGoal: goal, provenance: { ...changed.provenance, revenueGoal } };
  }
  if (currency !== null && currency !== inputs.currency) {
    remarks.push(`The currency ${currency} is from --currency; amounts of the plan file stand as they are.`);
    changed = { ...changed, currency };
  }
  return { inputs: changed, remarks };
}
