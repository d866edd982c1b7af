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
  readonly spreadsheetLocale: string;
}

export interface UndoOffer {
  readonly generation: number;
  /** What the user changed since in cells of the plan; empty where undo loses nothing. */
  readonly losses: readonly string[];
}

export interface OverwrittenFormula {
  /** Such as `Funnel!E7`. */
  readonly cell: string;
  readonly formula: string;
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
  /** Puts back the workbook as it was before the last generation; `losses` must be what the user was shown. */
  undo(losses: readonly string[]): GenerationOutcome;
}
