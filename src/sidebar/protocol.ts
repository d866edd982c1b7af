import * as z from 'zod/mini';
import type { InputTrouble } from '../plan/inputs/checkInputs';
import type { RowTabs } from '../records/table/rowTabs';
import type { GenerationOutcome, PlanStatus, PreparedGeneration, UndoCost } from '../sheet/generation';
import type { CalibratedRows, TabColumns } from './protocol/calibration';
import { calibrationShape, rowsReportShape, tableKind } from './protocol/calibrationShape';
import { draftShape } from './protocol/draftShape';
import type { Draft } from './protocol/planForm';
import { planInputsShape } from './protocol/planInputsShape';
import type { RatedPlan } from './protocol/ratedPlan';

const text = z.string();

const generation = z.strictObject({
  inputs: planInputsShape,
  startedFrom: z.nullable(text),
  overwritten: z.enum(['keep', 'restore']),
});

const overwrittenFormula = z.strictObject({ cell: text, formula: text, found: text });

/** Rows of text as a file holds them, header row first. */
const table = z.strictObject({ name: text, rows: z.array(z.array(text)) });

/** Everything the sidebar can ask of the server, told apart by `kind`: the one door is `serve`. */
export const requestShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open') }),
  z.strictObject({ kind: z.literal('saveDraft'), draft: draftShape }),
  z.strictObject({ kind: z.literal('discardDraft') }),
  z.strictObject({ kind: z.literal('prepare'), generation }),
  z.strictObject({ kind: z.literal('stage'), generation, run: text, tabKey: text }),
  z.strictObject({ kind: z.literal('commit'), generation, run: text }),
  z.strictObject({ kind: z.literal('cancel'), run: text }),
  z.strictObject({ kind: z.literal('restore'), formulas: z.array(overwrittenFormula) }),
  z.strictObject({ kind: z.literal('undoCost') }),
  z.strictObject({ kind: z.literal('undo'), losses: z.array(text), references: z.array(text) }),
  z.strictObject({ kind: z.literal('activateTab'), tabKey: text }),
  z.strictObject({ kind: z.literal('goToCell'), cell: text }),
  z.strictObject({ kind: z.literal('check'), inputs: z.unknown() }),
  z.strictObject({
    kind: z.literal('rates'),
    inputs: planInputsShape,
    opportunities: table,
    join: z.nullable(table),
    by: z.nullable(text),
    today: text,
  }),
  z.strictObject({ kind: z.literal('rowTabs') }),
  z.strictObject({ kind: z.literal('tabColumns'), tab: text, as: z.nullable(tableKind), with: z.nullable(text) }),
  calibrationShape,
  rowsReportShape,
]);

export type ServerRequest = z.infer<typeof requestShape>;
export type RequestKind = ServerRequest['kind'];

/** What the server answers to each kind of request; null where there is nothing to say. */
export interface Replies {
  readonly open: Opening;
  readonly saveDraft: null;
  readonly discardDraft: null;
  readonly prepare: PreparedGeneration;
  readonly stage: null;
  readonly commit: GenerationOutcome;
  readonly cancel: null;
  readonly restore: GenerationOutcome;
  readonly undoCost: UndoCost | null;
  readonly undo: GenerationOutcome;
  readonly activateTab: null;
  readonly goToCell: null;
  /** What is wrong with the content of a plan file; empty where nothing is. */
  readonly check: readonly InputTrouble[];
  readonly rates: RatedPlan;
  readonly rowTabs: RowTabs;
  readonly tabColumns: TabColumns;
  readonly calibrate: CalibratedRows;
  /** The name of the tab that the report is in. */
  readonly rowsReport: string;
}

/** What the sidebar finds when it opens. */
export interface Opening {
  readonly status: PlanStatus;
  readonly draft: Draft | null;
}
