import type { PlanInputs } from '../plan/inputs/planInputs';

/** How the plan in this spreadsheet stands, read whenever the sidebar opens. Interrupted work is repaired first. */
export interface PlanStatus {
  /** 0: there is no plan yet. */
  readonly generation: number;
  /** What the Inputs tab holds now; null where there is no plan. */
  readonly inputs: PlanInputs | null;
  /** Changes when an input in the sheet does: a draft started from another revision is stale. */
  readonly inputsRevision: string;
  /** True where an earlier run had been cut off and the workbook was just put back. */
  readonly repaired: boolean;
  readonly undo: UndoOffer | null;
  readonly overwritten: readonly OverwrittenFormula[];
  /** What was done to the plan by hand that generating again carries on, in sentences: segments named on Inputs, say. */
  readonly news: readonly string[];
  readonly spreadsheetLocale: string;
}

/** What undo would take back. */
export interface UndoOffer {
  readonly generation: number;
  readonly what: WriteKind;
}

/** A plan was written, or some of its formulas were put back. */
export type WriteKind = 'plan' | 'formulas';

/** What an undo would cost; both lists are empty where it costs nothing. */
export interface UndoCost {
  /** What the user changed since in cells of the plan, with what it holds. */
  readonly losses: readonly string[];
  /** Formulas and names of the user's that refer to what would be gone. */
  readonly references: readonly string[];
}

/** A formula of the plan in whose cell something else stands. */
export interface OverwrittenFormula {
  /** Such as `Funnel!E7`. */
  readonly cell: string;
  /** What should stand there. */
  readonly formula: string;
  /** What stands there; '' where it was cleared. */
  readonly found: string;
}

export interface GenerationRequest {
  readonly inputs: PlanInputs;
  /** The revision of Inputs that the draft started from; null on a first plan. */
  readonly startedFrom: string | null;
  readonly overwritten: 'keep' | 'restore';
}

/** What `prepare` found: the steps to go through, each a call of its own. */
export interface PreparedGeneration {
  /** Names this run to the lease; `stage` and `commit` want it back. */
  readonly run: string;
  readonly tabsToStage: readonly { readonly key: string; readonly title: string }[];
  /** Counts for the summary shown before and after. */
  readonly cells: number;
  readonly rowsToInsert: number;
  readonly columnsToInsert: number;
  /** Things to know that stop nothing: a tab of the same name that is not ours, formulas kept as overwritten. */
  readonly remarks: readonly string[];
}

export interface GenerationOutcome {
  readonly generation: number;
  readonly tabs: readonly { readonly key: string; readonly name: string }[];
  readonly remarks: readonly string[];
}

/**
 * Writes plans into this spreadsheet, all or nothing. Every step is a server call of its own; each throws an Error
 * whose message a person can act on, and leaves the workbook as it was.
 */
export interface PlanGeneration {
  status(): PlanStatus;
  prepare(request: GenerationRequest): PreparedGeneration;
  stage(request: GenerationRequest, run: string, tabKey: string): void;
  commit(request: GenerationRequest, run: string): GenerationOutcome;
  /** Gives up a prepared run: its lease and what it staged are removed. */
  cancel(run: string): void;
  /** Puts formulas that were typed over back, and touches nothing else; each must still stand as the user was shown it. */
  restore(formulas: readonly OverwrittenFormula[]): GenerationOutcome;
  /** What an undo would cost now; null where there is nothing to undo. */
  undoCost(): UndoCost | null;
  /** Puts back the workbook as it was before the last write of Tandem's; the cost must be what the user was shown. */
  undo(losses: readonly string[], references?: readonly string[]): GenerationOutcome;
}
