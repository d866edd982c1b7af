import { allowableCost } from '../../core/metrics/allowableCost';
import { leadValue } from '../../core/metrics/leadValue';
import { requiredWins } from '../../core/metrics/requiredWins';
import { defineLine } from '../model/defineLine';
import { segmentGap } from './gapLines';
import { grossMargin, profitShare, sellingWeeks } from './goalInputs';
import { kinds } from './kinds';
import { averageDealSize, closeRate } from './segmentInputs';
import { acceptedRateOfSource, qualifiedRateOfSource } from './sourceHeads';
import { contribution } from './sourceInputs';
import { withTotals } from './totals';

const grid = { axes: ['segment', 'source'] } as const;

export const revenue = withTotals(
  defineLine({
    ...grid,
    key: 'revenue',
    label: 'Revenue',
    says: 'The part of the segment’s gap that this source must bring.',
    kind: kinds.money,
    shape: 'money',
    from: { segmentGap, contribution },
    formula: ({ mul }, given) => mul(given.segmentGap, given.contribution),
  }),
);

export const wins = withTotals(
  defineLine({
    ...grid,
    key: 'wins',
    label: 'Wins',
    says: 'Deals to win: revenue over deal size, kept exact.',
    kind: kinds.wins,
    shape: 'count',
    from: { revenue: revenue.cells, averageDealSize },
    formula: (calculus, given) =>
      requiredWins.formula(calculus, {
        revenueTarget: given.revenue,
        averageDealSize: given.averageDealSize,
        rounding: 'none',
      }),
  }),
);

export const opportunities = withTotals(
  defineLine({
    ...grid,
    key: 'opportunities',
    label: 'Accepted opportunities',
    says: 'Opportunities that sales must accept, so that the close rate makes them the wins.',
    kind: kinds.opportunities,
    shape: 'count',
    from: { wins: wins.cells, closeRate },
    formula: ({ div }, given) => div(given.wins, given.closeRate),
  }),
);

export const pipeline = withTotals(
  defineLine({
    ...grid,
    key: 'pipeline',
    label: 'Pipeline',
    says: 'Face value of those accepted opportunities.',
    kind: kinds.pipeline,
    shape: 'money',
    from: { opportunities: opportunities.cells, averageDealSize },
    formula: ({ mul }, given) => mul(given.opportunities, given.averageDealSize),
  }),
);

export const qualifiedLeads = withTotals(
  defineLine({
    ...grid,
    key: 'qualifiedLeads',
    label: 'Qualified leads',
    says: 'Leads that meet the shared definition, so that enough of them are accepted.',
    kind: kinds.leads,
    shape: 'count',
    from: { opportunities: opportunities.cells, acceptedRateOfSource },
    formula: ({ div }, given) => div(given.opportunities, given.acceptedRateOfSource),
  }),
);

export const inquiries = withTotals(
  defineLine({
    ...grid,
    key: 'inquiries',
    label: 'Inquiries',
    says: 'People to reach, so that enough of them qualify.',
    kind: kinds.inquiries,
    shape: 'count',
    from: { qualifiedLeads: qualifiedLeads.cells, qualifiedRateOfSource },
    formula: ({ div }, given) => div(given.qualifiedLeads, given.qualifiedRateOfSource),
  }),
);

export const leadsPerWeek = withTotals(
  defineLine({
    ...grid,
    key: 'leadsPerWeek',
    label: 'Qualified leads per week',
    says: 'Qualified leads to hand over in each selling week.',
    kind: kinds.leadsPerWeek,
    shape: 'count',
    from: { qualifiedLeads: qualifiedLeads.cells, sellingWeeks },
    formula: ({ div }, given) => div(given.qualifiedLeads, given.sellingWeeks),
  }),
);

export const leadToWinRate = defineLine({
  ...grid,
  key: 'leadToWinRate',
  label: 'Qualified lead to win',
  says: 'Share of qualified leads that end up won.',
  kind: kinds.leadToWinRate,
  shape: 'rate',
  from: { acceptedRateOfSource, closeRate },
  formula: ({ mul }, given) => mul(given.acceptedRateOfSource, given.closeRate),
});

export const valueOfLead = defineLine({
  ...grid,
  key: 'valueOfLead',
  label: 'Value of a qualified lead',
  says: 'Revenue that one qualified lead brings on average.',
  kind: kinds.moneyPerLead,
  shape: 'money',
  from: { averageDealSize, leadToWinRate },
  formula: (calculus, given) =>
    leadValue.formula(calculus, {
      averageDealSize: given.averageDealSize,
      leadToWinRate: given.leadToWinRate,
      grossMargin: calculus.num(1),
    }),
});

export const allowableCostPerLead = defineLine({
  ...grid,
  key: 'allowableCostPerLead',
  label: 'Allowable cost per qualified lead',
  says: 'The most that one qualified lead may cost for the profit share to remain.',
  kind: kinds.moneyPerLead,
  shape: 'money',
  from: { averageDealSize, grossMargin, leadToWinRate, profitShare },
  formula: (calculus, given) =>
    allowableCost.formula(calculus, {
      averageDealSize: given.averageDealSize,
      grossMargin: given.grossMargin,
      stageToWinRate: given.leadToWinRate,
      profitShare: given.profitShare,
      roas: calculus.num(1),
    }),
});
