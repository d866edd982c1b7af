import { defineMetric } from './defineMetric';

export const leadsPerWeek = defineMetric({
  name: 'LEADS_PER_WEEK',
  group: 'Backward funnel',
  says: 'Leads to create each selling week to reach a revenue target.',
  question: 'How many leads do I need each week?',
  params: {
    revenueTarget: { unit: { money: 1 }, says: 'new revenue to win, in plan currency', atLeast: 0 },
    averageDealSize: { unit: { money: 1, win: -1 }, says: 'mean value of a won deal, in plan currency', above: 0 },
    leadToWinRate: { unit: { win: 1, lead: -1 }, says: 'share of leads that become wins, 0 to 1', above: 0, atMost: 1 },
    share: {
      unit: {},
      says: 'share of the target that these leads must bring, 0 to 1',
      atLeast: 0,
      atMost: 1,
      optional: true,
      byDefault: 1,
    },
    sellingWeeks: {
      unit: { week: 1 },
      says: 'weeks in which leads are created',
      above: 0,
      optional: true,
      byDefault: 52,
    },
  },
  result: { unit: { lead: 1, week: -1 }, says: 'leads per selling week' },
  formula: ({ mul, div }, { revenueTarget, averageDealSize, leadToWinRate, share, sellingWeeks }) => {
    const wins = div(mul(revenueTarget, share), averageDealSize);
    const leads = div(wins, leadToWinRate);
    return div(leads, sellingWeeks);
  },
  examples: [
    {
      given: { revenueTarget: 2_600_000, averageDealSize: 50_000, leadToWinRate: 0.02 },
      gives: 50,
      from: 'by hand: 52 wins need 2,600 leads, over 52 weeks',
    },
  ],
  source: 'by definition: revenue = leads x lead-to-win rate x deal size',
  related: ['LEADS_NEEDED', 'MARKETING_QUOTA', 'LEAD_VALUE'],
});
