import { defineLine } from '../../model/defineLine';
import { over } from '../../model/line';
import { allowableCostPerLead, opportunities, pipeline, qualifiedLeads, revenue } from '../funnelLines';
import { kinds } from '../kinds';
import { ofAllSources } from '../ofAllSources';
import { atConfidence, type QuotaBlock } from './atConfidence';

const opportunityQuota = { kind: kinds.opportunities, shape: 'whole' } as const;

export const pointQuota = defineLine({
  ...opportunityQuota,
  key: 'pointQuota',
  label: 'Expected value',
  says: 'Accepted opportunities that bring the target on average, rounded up.',
  axes: ['source'],
  from: { opportunities: opportunities.bySource },
  formula: ({ roundUp }, given) => roundUp(given.opportunities),
});

export const pointQuotaTotal = ofAllSources(pointQuota);

/** What the leads of the expected-value quota may cost. */
export const costOfQuota = defineLine({
  key: 'costOfQuota',
  label: 'Leads of the expected-value quota',
  says: 'What the qualified leads of the expected-value quota may cost at most.',
  kind: kinds.money,
  shape: 'money',
  axes: ['source'],
  from: { leads: over('segment', qualifiedLeads.cells), cost: over('segment', allowableCostPerLead) },
  formula: ({ sumProduct }, given) => sumProduct(given.leads, given.cost),
});

export const costOfQuotaTotal = ofAllSources(costOfQuota);

export const quotaOpportunities = atConfidence(
  'quotaOpportunities',
  {
    ...opportunityQuota,
    label: 'Quota: accepted opportunities',
    says: 'Opportunities that bring the revenue of the source with this confidence, rounded up.',
  },
  [pointQuota, pointQuotaTotal],
  opportunities.bySource,
  ({ mul, roundUp }, times, point) => roundUp(mul(times, point)),
);

export const quotaPipeline = atConfidence(
  'quotaPipeline',
  { kind: pipeline.cells.kind, shape: 'money', label: 'Pipeline', says: 'Face value of those opportunities.' },
  [pipeline.bySource, pipeline.all],
  pipeline.bySource,
  ({ mul }, times, point) => mul(times, point),
);

export const quotaRevenue = atConfidence(
  'quotaRevenue',
  {
    kind: kinds.money,
    shape: 'money',
    label: 'Revenue on average',
    says: 'What those opportunities bring on average, at the close rates on Inputs.',
  },
  [revenue.bySource, revenue.all],
  revenue.bySource,
  ({ mul }, times, point) => mul(times, point),
);

export const confidenceCost = atConfidence(
  'confidenceCost',
  {
    kind: kinds.money,
    shape: 'money',
    label: 'What the confidence costs: further leads',
    says: 'What the leads of the further opportunities may cost at most, at the allowable cost per lead; below 0 where fewer are enough.',
  },
  [costOfQuota, costOfQuotaTotal],
  costOfQuota,
  ({ mul, num, sub }, times, point) => mul(sub(times, num(1)), point),
);

export const quotaBlocks: readonly QuotaBlock[] = [quotaOpportunities, quotaPipeline, quotaRevenue, confidenceCost];
