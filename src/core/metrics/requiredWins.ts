import { defineMetric } from './defineMetric';
import { terms } from './terms';

export const requiredWins = defineMetric({
  name: 'REQUIRED_WINS',
  group: 'Backward funnel',
  says: 'Deals to win to reach a revenue target.',
  question: 'How many deals must we win?',
  when: 'The first step back from a revenue goal. Give it the deal size of won deals only: lost ones have a value of 0 and would ask for too many wins.',
  params: {
    revenueTarget: terms.revenueTarget,
    averageDealSize: terms.averageDealSize,
    rounding: terms.rounding,
  },
  result: { unit: { win: 1 }, says: 'won deals' },
  formula: ({ div, roundUp }, { revenueTarget, averageDealSize, rounding }) => {
    const wins = div(revenueTarget, averageDealSize);
    return rounding === 'up' ? roundUp(wins) : wins;
  },
  examples: [
    {
      given: { revenueTarget: 18_984_000, averageDealSize: 113_000 },
      gives: 168,
      from: 'Sales Benchmark Index plan: 168 sales at $113,000',
    },
    {
      given: { revenueTarget: 7_500_000, averageDealSize: 85_000, rounding: 'up' },
      gives: 89,
      from: 'salesbenchmarkindex.com, which rounds 88.2 to 88 and so falls $20,000 short',
    },
    {
      given: { revenueTarget: 7, averageDealSize: 100, rounding: 'up' },
      gives: 1,
      from: 'by hand: a part of a deal takes a whole one',
    },
    { given: { revenueTarget: 0, averageDealSize: 85_000 }, gives: 0, from: 'by definition: no target, no wins' },
  ],
  source: 'https://salesbenchmarkindex.com/insights/is-marketing-responsible-for-100-of-leads/',
  related: ['REQUIRED_VOLUMES', 'MARKETING_QUOTA', 'LEADS_NEEDED'],
});
