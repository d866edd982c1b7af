import { defineMetric } from './defineMetric';
import { terms } from './terms';

export const salesVelocity = defineMetric({
  name: 'SALES_VELOCITY',
  group: 'Pipeline and capacity',
  says: 'Revenue that the open opportunities bring per day of the sales cycle.',
  question: 'How fast does the pipeline turn into revenue?',
  when: 'Use it to compare segments, or one segment over time: it shows which of the four levers moved. It is no forecast, since opportunities that come later are not in it.',
  params: {
    opportunities: terms.opportunities,
    averageDealSize: terms.averageDealSize,
    closeRate: {
      unit: terms.closeRate.unit,
      says: terms.closeRate.says,
      atLeast: 0,
      atMost: 1,
    },
    cycleDays: { unit: { day: 1 }, says: 'mean days from acceptance to a win', above: 0 },
  },
  result: { unit: { money: 1, day: -1 }, says: 'money per day' },
  formula: ({ div, mul }, { opportunities, averageDealSize, closeRate, cycleDays }) => {
    const wins = mul(opportunities, closeRate);
    const revenue = mul(wins, averageDealSize);
    return div(revenue, cycleDays);
  },
  examples: [
    {
      given: { opportunities: 40, averageDealSize: 25_000, closeRate: 0.25, cycleDays: 90 },
      gives: 2777.78,
      within: 0.005,
      from: 'mavenlb.com',
    },
    {
      given: { opportunities: 18, averageDealSize: 42_000, closeRate: 0.24, cycleDays: 78 },
      gives: 2326,
      within: 0.5,
      from: 'https://winsabove.pages.dev/glossary/sales-velocity',
    },
    {
      given: { opportunities: 50, averageDealSize: 50_000, closeRate: 0.25, cycleDays: 45 },
      gives: 13_889,
      within: 0.5,
      from: 'https://optif.ai/learn/questions/sales-velocity-definition-calculation',
    },
    {
      given: { opportunities: 0, averageDealSize: 25_000, closeRate: 0.25, cycleDays: 90 },
      gives: 0,
      from: 'by definition: nothing is open',
    },
  ],
  source: 'https://winsabove.pages.dev/glossary/sales-velocity',
  related: ['PIPELINE_COVERAGE', 'OPPORTUNITY_YIELD'],
});
