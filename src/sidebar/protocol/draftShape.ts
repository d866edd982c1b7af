import * as z from 'zod/mini';
import { followUpBases } from '../../plan/inputs/planInputs';
import { leadTypeShape, periodShape } from './memberShapes';
import { capacityShape, confidenceShape, leadDefinitionShape, provenanceShape } from './partShapes';
import type { Draft } from './planForm';

const text = z.string();

const number = z.number();

const segment = z.strictObject({
  key: text,
  name: text,
  shareOfGoal: text,
  averageDealSize: text,
  closeRate: text,
  cycleDays: text,
  dealSizeCv: text,
  closeRateRecords: text,
  wonBy: z.array(number),
  openingPipeline: text,
});

const source = z.strictObject({
  key: text,
  name: text,
  team: text,
  inquiryToQualifiedRate: text,
  qualifiedToAcceptedRate: text,
  acceptanceDays: text,
  contribution: z.record(text, text),
});

const form = z.strictObject({
  company: text,
  currency: text,
  fiscalYearStart: text,
  revenueGoal: text,
  priorYearRevenue: text,
  renewalRevenue: text,
  churnRate: text,
  expansionRevenue: text,
  inboundRevenue: text,
  nurturingRevenue: text,
  sellingWeeks: text,
  followUpDays: text,
  grossMargin: text,
  profitShare: text,
  salesLeader: text,
  marketingLeader: text,
  leadDefinition: leadDefinitionShape,
  quarterShares: z.array(text),
  chosenConfidence: text,
  followUpBasis: z.enum(followUpBases),
  periods: z.array(periodShape),
  holidays: z.array(text),
  cycleShape: number,
  curveDays: z.array(number),
  confidence: confidenceShape,
  capacity: capacityShape,
  leadTypes: z.array(leadTypeShape),
  segments: z.array(segment),
  sources: z.array(source),
  provenance: z.record(text, provenanceShape),
});

/** Structure of a draft, both as the sidebar sends it and as an earlier version of the add-in may have stored it. */
export const draftShape: z.ZodMiniType<Draft, unknown> = z.strictObject({
  form,
  locale: text,
  step: z.number(),
  startedFrom: z.nullable(text),
  taken: z._default(z.record(text, text), {}),
});
