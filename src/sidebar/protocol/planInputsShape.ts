import * as z from 'zod/mini';
import { type PlanInputs, teams } from '../../plan/inputs/planInputs';

const text = z.string();
const number = z.number();

const leadDefinition = z.strictObject({ profile: text, budget: text, timeframe: text, willingness: text });

const segment = z.strictObject({
  key: text,
  name: text,
  shareOfGoal: number,
  averageDealSize: number,
  closeRate: number,
  cycleDays: number,
  openingPipeline: number,
});

const source = z.strictObject({
  key: text,
  name: text,
  team: z.enum(teams),
  inquiryToQualifiedRate: number,
  qualifiedToAcceptedRate: number,
  contribution: z.record(text, number),
});

/** Shape of one note on where a figure comes from. */
export const provenanceShape = z.strictObject({
  source: text,
  owner: text,
  asOf: text,
  records: z.exactOptional(number),
});

/**
 * Structure of plan inputs that arrive from outside: which fields, of which type. What values are allowed is
 * `checkInputs`' to say, in words for planners.
 */
export const planInputsShape: z.ZodMiniType<PlanInputs> = z.strictObject({
  company: text,
  currency: text,
  fiscalYearStart: text,
  revenueGoal: number,
  priorYearRevenue: number,
  retainedRevenue: number,
  inboundRevenue: number,
  nurturingRevenue: number,
  sellingWeeks: number,
  followUpDays: number,
  grossMargin: number,
  profitShare: number,
  salesLeader: text,
  marketingLeader: text,
  leadDefinition,
  segments: z.array(segment),
  sources: z.array(source),
  provenance: z.record(text, provenanceShape),
});
