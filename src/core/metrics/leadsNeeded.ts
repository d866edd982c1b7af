import { defineMetric } from './defineMetric';
import { terms } from './terms';

export const leadsNeeded = defineMetric({
  name: 'LEADS_NEEDED',
  group: 'Backward funnel',
  says: 'Leads to create to reach a revenue target.',
  question: 'How many leads do we need?',
  when: 'Use it with the lead-to-win rate of one kind of lead. For a weekly pace, use LEADS_PER_WEEK; for accepted opportunities, MARKETING_QUOTA.',
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
    rounding: terms.rounding,
  },
  result: { unit: { lead: 1 }, says: 'leads' },
  formula: ({ div, mul, roundUp }, { revenueTarget, averageDealSize, leadToWinRate, share, rounding }) => {
    const wins = div(mul(revenueTarget, share), averageDealSize);
    const leads = div(wins, leadToWinRate);
    return rounding === 'up' ? roundUp(leads) : leads;
  },
  examples: [
    {
      given: { revenueTarget: 100_000, averageDealSize: 25_000, leadToWinRate: 0.25 },
      gives: 16,
      from: 'themarketingsurvivalist.blogspot.com 2009: 4 sales at 25%',
    },
    {
      given: { revenueTarget: 2_600_000, averageDealSize: 50_000, leadToWinRate: 0.03, share: 0.25, rounding: 'up' },
      gives: 434,
      from: 'by hand: 13 wins at 3% need 433.3 leads',
    },
    {
      given: { revenueTarget: 100_000, averageDealSize: 25_000, leadToWinRate: 0.25, share: 0 },
      gives: 0,
      from: 'by definition: no share, no leads',
    },
  ],
  source: 'http://themarketingsurvivalist.blogspot.com/2009/06/deep-inside-every-sales-person-is-heart.html',
  related: ['LEADS_PER_WEEK', 'OVERALL_RATE', 'LEAD_VALUE', 'MARKETING_QUOTA'],
});
