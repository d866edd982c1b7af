import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PlanPreview } from '../../../plan/previewPlan';
import type { PlanForm } from '../../protocol/planForm';
import type { Edit } from '../form/edits';
import type { FieldTrouble } from '../form/fieldTrouble';
import type { NumberMarks } from '../numbers/numberMarks';

/** What the steps read and change, without each part between handing it down. */
export interface PlanContext {
  readonly form: PlanForm;
  readonly marks: NumberMarks;
  readonly preview: PlanPreview;
  /** By path of the field. */
  readonly troubles: ReadonlyMap<string, FieldTrouble>;
  /** True once the step was left: its blank fields then show as missing. */
  readonly showBlanks: boolean;
  edit(edit: Edit): void;
}

const context = createContext<PlanContext | null>(null);

/** Gives the plan to everything inside. */
export const PlanProvider = context.Provider;

/** The plan that is being typed. Throws where there is no `PlanProvider` around. */
export function usePlan(): PlanContext {
  const plan = useContext(context);
  if (plan === null) throw new Error('usePlan needs a PlanProvider around it');
  return plan;
}
