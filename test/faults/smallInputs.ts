import type { PlanInputs, SegmentInputs, SourceInputs } from '../../src/plan/inputs/planInputs';
import { usualInputs, usualSegment, usualSource } from '../../src/plan/inputs/usualInputs';

/** Inputs for the small plan: only goal, start, segments and sources matter to it. */
export function smallInputs(change: Partial<PlanInputs> = {}): PlanInputs {
  return {
    ...usualInputs,
    company: 'Brightwater',
    currency: 'USD',
    fiscalYearStart: '2027-01-01',
    revenueGoal: 1000,
    priorYearRevenue: 0,
    renewalRevenue: 0,
    churnRate: 0,
    expansionRevenue: 0,
    inboundRevenue: 0,
    nurturingRevenue: 0,
    sellingWeeks: 50,
    followUpDays: 3,
    grossMargin: 0.8,
    profitShare: 0.2,
    salesLeader: '',
    marketingLeader: '',
    leadDefinition: { profile: '', budget: '', timeframe: '', willingness: '' },
    segments: [segment('smb', 'Small business', 0.4), segment('mid', 'Mid-market', 0.6)],
    sources: [source('mkt', 'Marketing', 0.7), source('sal', 'Sales', 0.3)],
    provenance: {},
    ...change,
  };
}

export const segment = (key: string, name: string, shareOfGoal: number): SegmentInputs => ({
  ...usualSegment,
  key,
  name,
  shareOfGoal,
  averageDealSize: 1,
  closeRate: 1,
  cycleDays: 1,
  openingPipeline: 0,
});

/** `share` is the source's contribution to every segment. */
export const source = (key: string, name: string, share: number): SourceInputs => ({
  ...usualSource,
  key,
  name,
  team: 'marketing',
  inquiryToQualifiedRate: share,
  qualifiedToAcceptedRate: 1,
  contribution: {},
});

/** A segment and a source more, put in between and at the end, another goal, and a tab that the first plan lacked. */
export const grownInputs = (change: Partial<PlanInputs> = {}): PlanInputs =>
  smallInputs({
    revenueGoal: 2000,
    salesLeader: 'Ada',
    segments: [
      segment('smb', 'Small business', 0.3),
      segment('ent', 'Enterprise', 0.3),
      segment('mid', 'Mid-market', 0.4),
    ],
    sources: [source('mkt', 'Marketing', 0.5), source('sal', 'Sales', 0.3), source('chn', 'Channel', 0.2)],
    ...change,
  });
