import { defineMetric } from './defineMetric';

export const quotaToAssign = defineMetric({
  name: 'QUOTA_TO_ASSIGN',
  group: 'Pipeline and capacity',
  says: 'Sum of quotas to hand out so that the target survives some of them being missed.',
  question: 'How much quota do we hand out?',
  when: 'Use it to put a cushion between the plan and the quotas of reps. Of a survey of firms, 44% over-assigned by 11% to 25%.',
  params: {
    target: { unit: { money: 1 }, says: 'revenue that the plan needs, in plan currency', atLeast: 0 },
    overAssignment: { unit: {}, says: 'quota handed out beyond the target, as a share of it', atLeast: 0 },
  },
  result: { unit: { money: 1 }, says: 'money of quota over all reps' },
  formula: ({ add, mul, num }, { target, overAssignment }) => mul(target, add(num(1), overAssignment)),
  examples: [
    {
      given: { target: 100, overAssignment: 0.2 },
      gives: 120,
      from: 'https://kellblog.com/2018/01/23/quota-over-assignment-and-culture/: 120 units for a plan of 100',
    },
    { given: { target: 8_000_000, overAssignment: 0.15 }, gives: 9_200_000, within: 1e-6, from: 'by hand' },
    { given: { target: 8_000_000, overAssignment: 0 }, gives: 8_000_000, from: 'by definition: no cushion' },
  ],
  source: 'https://kellblog.com/2018/01/23/quota-over-assignment-and-culture/',
  related: ['BOOKINGS_CAPACITY', 'ATTAINMENT'],
});
