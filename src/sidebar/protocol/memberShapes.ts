import * as z from 'zod/mini';
import { teams } from '../../plan/inputs/planInputs';
import { usualSegment, usualSource } from '../../plan/inputs/usualInputs';

const text = z.string();
const number = z.number();

/** A customer segment. */
export const segmentShape = z.strictObject({
  key: text,
  name: text,
  shareOfGoal: number,
  averageDealSize: number,
  dealSizeCv: z._default(number, usualSegment.dealSizeCv),
  closeRate: number,
  closeRateRecords: z._default(number, usualSegment.closeRateRecords),
  cycleDays: number,
  wonBy: z._default(z.array(number), [...usualSegment.wonBy]),
  openingPipeline: z._default(number, usualSegment.openingPipeline),
});

/** A demand source. */
export const sourceShape = z.strictObject({
  key: text,
  name: text,
  team: z.enum(teams),
  inquiryToQualifiedRate: number,
  qualifiedToAcceptedRate: number,
  acceptanceDays: z._default(number, usualSource.acceptanceDays),
  contribution: z.record(text, number),
});

/** A period of the fiscal year. */
export const periodShape = z.strictObject({
  key: text,
  name: text,
  quarter: number,
  months: number,
  weeks: number,
  shareOfYear: number,
});

/** A kind of lead. */
export const leadTypeShape = z.strictObject({ key: text, name: text, leadToWinRate: number });
