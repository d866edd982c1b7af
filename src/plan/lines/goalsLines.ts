import { defineLine } from '../model/defineLine';
import { confidentGoal } from './confidentGoal';
import { wins } from './funnelLines';
import { revenueToCreate, totalGap } from './gapLines';
import { inboundRevenue, nurturingRevenue, priorYearRevenue, revenueGoal } from './goalInputs';
import { kinds } from './kinds';
import { chosenQuota } from './quotas/chosenLines';
import { marketingOpportunities, marketingPipeline, marketingWins, salesOpportunities } from './teamLines';

export const growth = defineLine({
  key: 'growth',
  label: 'Growth over the year before',
  says: 'The goal against what was booked in the year before.',
  kind: kinds.plain,
  shape: 'rate',
  axes: [],
  from: { revenueGoal, priorYearRevenue },
  formula: ({ div, num, sub }, given) => sub(div(given.revenueGoal, given.priorYearRevenue), num(1)),
});

/** Less than all of it where a segment’s pipeline is worth more than its target: what is too much in one segment fills no gap in another. */
export const fromOpeningPipeline = defineLine({
  key: 'fromOpeningPipeline',
  label: 'From opening pipeline',
  says: 'What the opening pipeline is expected to bring of the revenue to create, in each segment at most its target.',
  kind: kinds.money,
  shape: 'money',
  axes: [],
  from: { revenueToCreate, totalGap },
  formula: ({ sub }, given) => sub(given.revenueToCreate, given.totalGap),
});

export const newClients = defineLine({
  key: 'newClients',
  label: 'New clients',
  says: 'Deals to win from new opportunities, rounded up.',
  kind: kinds.wins,
  shape: 'whole',
  axes: [],
  from: { wins: wins.all },
  formula: ({ roundUp }, given) => roundUp(given.wins),
});

export const marketingQuota = defineLine({
  key: 'marketingQuota',
  label: 'Quota: accepted opportunities',
  says: 'Opportunities that marketing owes in the year, accepted by sales, rounded up to a whole number.',
  kind: kinds.opportunities,
  shape: 'whole',
  axes: [],
  from: { marketingOpportunities },
  formula: ({ roundUp }, given) => roundUp(given.marketingOpportunities),
});

export const { line: marketingConfidentQuota, name: confidentQuotaName } = confidentGoal(
  ['marketingConfidentQuota', 'confidentQuotaName'],
  {
    label: 'Quota at the chosen confidence',
    says: 'Accepted opportunities that bring the revenue of marketing’s sources, once all have closed,',
  },
  chosenQuota,
  ['Quota at ', '% confidence'],
);

export const marketingYield = defineLine({
  key: 'marketingYield',
  label: 'Yield: pipeline per opportunity',
  says: 'Mean face value that marketing’s opportunities must carry; blank where marketing owes none.',
  kind: kinds.dealSize,
  shape: 'money',
  axes: [],
  from: { marketingPipeline, marketingOpportunities },
  formula: ({ blank, div, equal, if: choose, num }, given) =>
    choose(equal(given.marketingOpportunities, num(0)), blank, () =>
      div(given.marketingPipeline, given.marketingOpportunities),
    ),
});

export const marketingCloseRate = defineLine({
  key: 'marketingCloseRate',
  label: 'Close rate of its opportunities',
  says: 'Share of marketing’s opportunities to be won, over its segments; blank where marketing owes none.',
  kind: kinds.closeRate,
  shape: 'rate',
  axes: [],
  from: { marketingWins, marketingOpportunities },
  formula: ({ blank, div, equal, if: choose, num }, given) =>
    choose(equal(given.marketingOpportunities, num(0)), blank, () =>
      div(given.marketingWins, given.marketingOpportunities),
    ),
});

export const salesQuota = defineLine({
  key: 'salesQuota',
  label: 'Revenue quota',
  says: 'Revenue that sales must close: what is to be created, and what inbound demand and nurturing bring.',
  kind: kinds.money,
  shape: 'money',
  axes: [],
  from: { revenueToCreate, inboundRevenue, nurturingRevenue },
  formula: ({ add }, given) => add(add(given.revenueToCreate, given.inboundRevenue), given.nurturingRevenue),
});

export const salesLeadDevelopment = defineLine({
  key: 'salesLeadDevelopment',
  label: 'Lead development: accepted opportunities',
  says: 'Opportunities that sales itself must create in the year, rounded up to a whole number.',
  kind: kinds.opportunities,
  shape: 'whole',
  axes: [],
  from: { salesOpportunities },
  formula: ({ roundUp }, given) => roundUp(given.salesOpportunities),
});
