import type { GenerationOutcome, PlanStatus, PreparedGeneration } from '../../../sheet/generation';
import type { Draft, PlanForm } from '../../protocol/planForm';
import type { Explanation } from '../explain';
import type { Progress } from '../generate/generatePlan';
import type { NumberMarks } from '../numbers/numberMarks';

/** Which screen shows, with what only that screen needs. */
export type View =
  | { readonly at: 'start' }
  | { readonly at: 'summary' }
  | { readonly at: 'stale'; readonly draft: Draft }
  | { readonly at: 'steps' }
  | Calibrating
  | { readonly at: 'generating'; readonly progress: Progress }
  | GenerateFailed
  | { readonly at: 'done'; readonly prepared: PreparedGeneration; readonly outcome: GenerationOutcome };

/** Takes rates from CRM rows; `from` is the screen that it was opened from and goes back to. */
export interface Calibrating {
  readonly at: 'calibrate';
  readonly from: 'start' | 'summary' | 'steps';
}

export interface GenerateFailed {
  readonly at: 'generateFailed';
  readonly explanation: Explanation;
  /** True where the spreadsheet was read again since, and so is known to be as it was. */
  readonly isUntouched: boolean;
}

/** A line above the screen that tells what just happened, with what can be done about it. */
export interface Notice {
  readonly says: string;
  readonly offer: 'discardDraft' | 'bringDraftBack' | null;
}

/** Everything that the sidebar knows once the spreadsheet has answered. */
export interface AppState {
  readonly view: View;
  readonly status: PlanStatus;
  readonly marks: NumberMarks;
  readonly form: PlanForm;
  readonly step: number;
  /** Steps that were left once: their blank fields show as missing. */
  readonly left: ReadonlySet<number>;
  /** Revision of Inputs that the form started from; null where there was no plan. */
  readonly startedFrom: string | null;
  readonly overwritten: 'keep' | 'restore';
  /** See `Draft`. */
  readonly taken: Draft['taken'];
  readonly notice: Notice | null;
  /** The draft that was discarded last, for whoever did not mean to. */
  readonly discarded: Draft | null;
}
