import { defineMetric } from './defineMetric';
import { terms } from './terms';

export const leadsPerWeek = defineMetric({
  name: 'LEADS_PER_WEEK',
  group: 'Backward funnel',
  says: 'Leads to create each selling week to reach a revenue target.',
  question: 'How many leads do I need each week?',
  when: 'Use it to give a team a pace that it can check every Friday. For the total, use LEADS_NEEDED.',
  params: {
    revenueTarget: terms.revenueTarget,
    averageDealSize: terms.averageDealSize,
    leadToWinRate: terms.leadToWinRate,
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
    {
      given: { revenueTarget: 2_600_000, averageDealSize: 50_000, leadToWinRate: 0.02, share: 0.4, sellingWeeks: 40 },
      gives: 26,
      from: 'by hand: 40% of 2,600 leads over 40 weeks',
    },
    {
      given: { revenueTarget: 0, averageDealSize: 50_000, leadToWinRate: 0.02 },
      gives: 0,
      from: 'by definition: no target, no leads',
    },
  ],
  source: 'by definition: revenue = leads x lead-to-win rate x deal size',
  related: ['LEADS_NEEDED', 'MARKETING_QUOTA', 'LEAD_VALUE'],
});
