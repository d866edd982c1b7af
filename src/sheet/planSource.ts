import type { PlanInputs } from '../plan/inputs/planInputs';
import type { LivePlan } from '../plan/livePlan';
import type { Conventions } from '../plan/print/conventions';
import type { PrintedPlan } from '../plan/printedPlan';

/** A tab as `readInputs` takes it. */
export interface ReadTab {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly (readonly unknown[])[];
}

/** The plan that is written: the writer knows nothing of what stands in it. */
export interface PlanSource {
  print(inputs: PlanInputs, live: LivePlan, conventions: Conventions): PrintedPlan;
  readInputs(tab: ReadTab): PlanInputs;
}

/** Clock and chance of the surroundings. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  now(): number;
  /** An id that no other run has. */
  newRun(): string;
  /** Tells people apart without naming them. */
  who(): string;
}
