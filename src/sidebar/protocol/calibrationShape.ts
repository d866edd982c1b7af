import * as z from 'zod/mini';

const text = z.string();

/** What the rows of a tab are. */
export const tableKind = z.enum(['opportunities', 'leads']);

/** A tab of rows with the headers that a person chose for fields, null for no such column. */
const tab = z.strictObject({ tab: text, columns: z.record(text, z.nullable(text)) });

/** Asks for the rates of tabs of rows. Dates are ISO. */
export const calibrationShape = z.strictObject({
  kind: z.literal('calibrate'),
  opportunities: tab,
  leads: z.nullable(tab),
  /** Header of the column that names the segments. */
  by: z.nullable(text),
  dateOrder: z.enum(['monthFirst', 'dayFirst', 'unknown']),
  decimalMark: z.enum(['point', 'comma', 'unknown']),
  stages: z.record(text, z.enum(['won', 'lost', 'open'])),
  /** What is dated later has not happened. */
  today: text,
  /** Days of the plan's lag curves. */
  curveDays: z.array(z.number()),
});

export type CalibrationRequest = z.infer<typeof calibrationShape>;
