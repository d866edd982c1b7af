import { defineMetric } from './defineMetric';
import { nothingToDivideBy } from './nothingToDivideBy';
import { ratioOrBlank } from './ratioOrBlank';

export const attainment = defineMetric({
  name: 'ATTAINMENT',
  group: 'Tracking',
  says: 'What was reached as a share of what was planned.',
  question: 'How much of the plan was reached?',
  when: 'Use it on a period that is over, or on plan and actual to the same day. For where the year will end, use PACE.',
  params: {
    actual: { unit: { amount: 1 }, says: 'what was reached, in the unit of plan', atLeast: 0 },
    plan: { unit: { amount: 1 }, says: 'what was planned for the same time', atLeast: 0 },
  },
  result: { unit: {}, says: 'share of the plan, 1 where it is met; blank where there is neither plan nor actual' },
  refuses: (given) => nothingToDivideBy(given, { over: 'actual', under: 'plan' }),
  formula: (calculus, { actual, plan }) => ratioOrBlank(calculus, actual, plan),
  examples: [
    {
      given: { actual: 51_730, plan: 32_787 },
      gives: 1.578,
      within: 0.0005,
      from: 'https://mrexcel.com/board/threads/formula-to-determine-sales-percentages-but-not-that-simple.919996',
    },
    { given: { actual: 0, plan: 32_787 }, gives: 0, from: 'by definition' },
    { given: { actual: 0, plan: 0 }, gives: '', from: 'by definition: nothing over nothing has no number' },
  ],
  refused: [{ actual: 500, plan: 0 }],
  source: 'by definition: actual / plan',
  related: ['PACE', 'PAYOUT_PERCENT', 'VARIANCE_BRIDGE'],
});
