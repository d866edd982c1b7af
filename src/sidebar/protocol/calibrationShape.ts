import * as z from 'zod/mini';

const text = z.string();

/** What the rows of a tab are. */
export const tableKind = z.enum(['opportunities', 'leads']);

/** A tab of rows with the headers that a person chose for fields, null for no such column. */
const tab = z.strictObject({ tab: text, columns: z.record(text, z.nullable(text)) });

/** Which tabs of rows, and how they are read. Dates are ISO. */
const asked = {
  opportunities: tab,
  leads: z.nullable(tab),
  /** A tab with more columns for the opportunities, matched on a header that both have. */
  with: z.nullable(text),
  /** A tab with a row for each change of stage. */
  history: z.nullable(text),
  /** Header of the column that names the segments. */
  by: z.nullable(text),
  dateOrder: z.enum(['monthFirst', 'dayFirst', 'unknown']),
  decimalMark: z.enum(['point', 'comma', 'unknown']),
  stages: z.record(text, z.enum(['won', 'lost', 'open'])),
  /** The day as of which everything is read; null for the last one with an event up to today. */
  asOf: z.nullable(text),
  /** What is dated later has not happened. */
  today: text,
};

/** Asks for the rates of tabs of rows. */
export const calibrationShape = z.strictObject({
  kind: z.literal('calibrate'),
  ...asked,
  /** Days of the plan's lag curves. */
  curveDays: z.array(z.number()),
});

/** Asks for all that tabs of rows tell, written into a tab of its own. */
export const rowsReportShape = z.strictObject({
  kind: z.literal('rowsReport'),
  ...asked,
  /** A tab with what each campaign or source cost. */
  costs: z.nullable(text),
  /** Of the plan, 0 to 1; null where it has none yet. */
  grossMargin: z.nullable(z.number()),
  /** How soon sales is to contact a lead; null where the plan does not say. */
  followUp: z.nullable(
    z.strictObject({ days: z.number(), basis: z.enum(['elapsed', 'business']), holidays: z.array(text) }),
  ),
});

export type CalibrationRequest = z.infer<typeof calibrationShape>;
export type RowsReportRequest = z.infer<typeof rowsReportShape>;
/** What both have in common. */
export type RowsRequest = Omit<CalibrationRequest, 'kind' | 'curveDays'>;
