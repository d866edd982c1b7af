import { defineMetric } from './defineMetric';
import { terms } from './terms';

export const leadValue = defineMetric({
  name: 'LEAD_VALUE',
  group: 'Backward funnel',
  says: 'Money that one lead of a type is worth.',
  question: 'What is one lead worth?',
  when: 'Use it to compare types of leads, and to see what a lead may cost before profit is asked of it. For the most that it may cost, use ALLOWABLE_COST.',
  params: {
    averageDealSize: terms.averageDealSize,
    leadToWinRate: {
      unit: { win: 1, lead: -1 },
      says: 'share of leads of this type that become wins, 0 to 1',
      atLeast: 0,
      atMost: 1,
    },
    grossMargin: { ...terms.grossMargin, optional: true, byDefault: 1 },
  },
  result: { unit: { money: 1, lead: -1 }, says: 'revenue per lead, or gross profit where a margin is given' },
  formula: ({ mul }, { averageDealSize, leadToWinRate, grossMargin }) => {
    const revenue = mul(averageDealSize, leadToWinRate);
    return mul(revenue, grossMargin);
  },
  examples: [
    {
      given: { averageDealSize: 160_000, leadToWinRate: 0.01 },
      gives: 1600,
      from: 'theweinbaumgroup.com 2017',
    },
    {
      given: { averageDealSize: 500, leadToWinRate: 0.2, grossMargin: 0.6 },
      gives: 60,
      within: 1e-9,
      from: 'helpfultoolbox.com, lead value calculator',
    },
    { given: { averageDealSize: 500, leadToWinRate: 0 }, gives: 0, from: 'by definition: no lead of it is won' },
  ],
  source:
    'https://helpfultoolbox.com/lead-value-calculator.html; after M. Roberge (HubSpot), a value for each lead type',
  related: ['ALLOWABLE_COST', 'COST_PER', 'LEADS_NEEDED'],
});
