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

/** A row of Inputs that has no key of its own yet and is to become a row of the plan where it stands. */
export interface NewRow {
  /** From 0. */
  readonly row: number;
  readonly key: string;
  /** Key of the row whose looks it has: its own, or that of a row beside it. */
  readonly like: string;
}

/** The plan that is written: the writer knows nothing of what stands in it. */
export interface PlanSource {
  print(inputs: PlanInputs, live: LivePlan, conventions: Conventions): PrintedPlan;
  /** The inputs as they stand, what the user added to the tab by hand among them. */
  readInputs(tab: ReadTab): PlanInputs;
  /** The rows in which the user added something to the plan that `inputs` has. */
  newRows(tab: ReadTab, inputs: PlanInputs): readonly NewRow[];
  /** What was added to the plan and taken out of it from one version to another, in sentences. */
  news(before: PlanInputs, now: PlanInputs): readonly string[];
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
