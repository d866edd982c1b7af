import { defineMetric } from './defineMetric';

const expected = (says: string) => ({ unit: { money: 1 }, says, atLeast: 0, optional: true, byDefault: 0 }) as const;

export const revenueGap = defineMetric({
  name: 'REVENUE_GAP',
  group: 'Backward funnel',
  says: 'Revenue that new demand must bring: the goal less the money already expected.',
  question: 'How much of the goal is not covered yet?',
  when: 'Use it before any quota: a quota for the whole goal asks for leads that nobody needs. Enter open pipeline at its expected value (face value times close rate), not at its face value.',
  params: {
    revenueGoal: { unit: { money: 1 }, says: 'revenue to book, in plan currency', atLeast: 0 },
    retained: expected('revenue expected from existing clients, after churn'),
    inbound: expected('revenue expected from inbound demand that nobody has to create'),
    nurturing: expected('revenue expected from nurturing earlier leads'),
    openPipeline: expected('expected, not face, value of the opportunities already open'),
  },
  result: { unit: { money: 1 }, says: 'money still to win, never below 0' },
  formula: ({ add, max, num, sub }, { revenueGoal, retained, inbound, nurturing, openPipeline }) => {
    const expectedRevenue = add(add(add(retained, inbound), nurturing), openPipeline);
    return max(num(0), sub(revenueGoal, expectedRevenue));
  },
  examples: [
    {
      given: { revenueGoal: 10_000_000, retained: 0, inbound: 3_000_000, nurturing: 1_000_000 },
      gives: 6_000_000,
      from: 'by hand, after PointClear: revenue less inbound less nurturing',
    },
    {
      given: {
        revenueGoal: 5_000_000,
        retained: 2_000_000,
        inbound: 500_000,
        nurturing: 250_000,
        openPipeline: 400_000,
      },
      gives: 1_850_000,
      from: 'by hand',
    },
    {
      given: { revenueGoal: 1_000_000, retained: 1_200_000 },
      gives: 0,
      from: 'by definition: a goal that is exceeded leaves no gap',
    },
    { given: { revenueGoal: 1_000_000 }, gives: 1_000_000, from: 'by definition: nothing expected yet' },
  ],
  source: 'PointClear lead calculator, as told by G. Conlon, Direct Marketing News 2014',
  related: ['REQUIRED_WINS', 'MARKETING_QUOTA', 'PIPELINE_TARGET'],
});
