import { defineMetric } from './defineMetric';
import { nothingToDivideBy } from './nothingToDivideBy';
import { ratioOrBlank } from './ratioOrBlank';

export const costPer = defineMetric({
  name: 'COST_PER',
  group: 'Cost',
  says: 'Cost per lead, opportunity or win.',
  question: 'What does one lead, opportunity or win cost us?',
  when: 'Use it on what was spent, and hold ALLOWABLE_COST against it.',
  params: {
    spend: { unit: { money: 1 }, says: 'money spent, in plan currency', atLeast: 0 },
    count: { unit: { record: 1 }, says: 'leads, opportunities or wins that it brought, a count', atLeast: 0 },
  },
  result: { unit: { money: 1, record: -1 }, says: 'money per one of them; blank where there is neither' },
  refuses: (given) => nothingToDivideBy(given, { over: 'spend', under: 'count' }),
  formula: (calculus, { spend, count }) => ratioOrBlank(calculus, spend, count),
  examples: [
    { given: { spend: 10_000, count: 500 }, gives: 20, from: 'propelcollective.io: cost per lead of a campaign' },
    { given: { spend: 10_000, count: 25 }, gives: 400, from: 'propelcollective.io: cost per customer of the same' },
    { given: { spend: 0, count: 12 }, gives: 0, from: 'by definition: they were free' },
    { given: { spend: 0, count: 0 }, gives: '', from: 'by definition: nothing over nothing has no number' },
  ],
  refused: [{ spend: 10_000, count: 0 }],
  source: 'https://www.propelcollective.io/calculators/cpa-cost-per-lead',
  related: ['ALLOWABLE_COST', 'LEAD_VALUE', 'BREAKEVEN_CLOSE_RATE'],
});
