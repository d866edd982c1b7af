import * as z from 'zod/mini';
import type { Draft } from './planForm';
import { provenanceShape } from './planInputsShape';

const text = z.string();

const segment = z.strictObject({
  key: text,
  name: text,
  shareOfGoal: text,
  averageDealSize: text,
  closeRate: text,
  cycleDays: text,
  openingPipeline: text,
});

const source = z.strictObject({
  key: text,
  name: text,
  team: text,
  inquiryToQualifiedRate: text,
  qualifiedToAcceptedRate: text,
  contribution: z.record(text, text),
});

const form = z.strictObject({
  company: text,
  currency: text,
  fiscalYearStart: text,
  revenueGoal: text,
  priorYearRevenue: text,
  retainedRevenue: text,
  inboundRevenue: text,
  nurturingRevenue: text,
  sellingWeeks: text,
  followUpDays: text,
  grossMargin: text,
  profitShare: text,
  salesLeader: text,
  marketingLeader: text,
  leadDefinition: z.strictObject({ profile: text, budget: text, timeframe: text, willingness: text }),
  segments: z.array(segment),
  sources: z.array(source),
  provenance: z.record(text, provenanceShape),
});

/** Structure of a draft, both as the sidebar sends it and as an earlier version of the add-in may have stored it. */
export const draftShape: z.ZodMiniType<Draft> = z.strictObject({
  form,
  locale: text,
  step: z.number(),
  startedFrom: z.nullable(text),
});
