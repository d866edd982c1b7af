import { defineMetric } from './defineMetric';
import { nothingToDivideBy } from './nothingToDivideBy';
import { ratioOrBlank } from './ratioOrBlank';

export const compCostOfSales = defineMetric({
  name: 'COMP_COST_OF_SALES',
  group: 'Compensation',
  says: 'Compensation paid per unit of revenue that it brought.',
  question: 'What does a unit of revenue cost us in pay?',
  when: 'Use it for one role at a time, with base pay and incentives in the cost, and the revenue that the same people sold.',
  params: {
    compensation: { unit: { money: 1 }, says: 'base pay and incentives, in plan currency', atLeast: 0 },
    revenue: { unit: { money: 1 }, says: 'revenue that they brought, in plan currency', atLeast: 0 },
  },
  result: { unit: {}, says: 'share of revenue; blank where there is neither pay nor revenue' },
  refuses: (given) => nothingToDivideBy(given, { over: 'compensation', under: 'revenue' }),
  formula: (calculus, { compensation, revenue }) => ratioOrBlank(calculus, compensation, revenue),
  examples: [
    {
      given: { compensation: 150_000, revenue: 3_000_000 },
      gives: 0.05,
      within: 1e-12,
      from: 'K. O’Connell, accelerateconsultinggroup.com: $150,000 over $3,000,000',
    },
    { given: { compensation: 0, revenue: 3_000_000 }, gives: 0, from: 'by definition' },
    { given: { compensation: 0, revenue: 0 }, gives: '', from: 'by definition: nothing over nothing has no number' },
  ],
  refused: [{ compensation: 150_000, revenue: 0 }],
  source:
    'http://www.accelerateconsultinggroup.com/articles/five-reminders-properly-calculate-your-compensation-cost-sales',
  related: ['INCENTIVE_PAY', 'COMMISSION'],
});
