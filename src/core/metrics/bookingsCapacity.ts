import { defineMetric } from './defineMetric';

export const bookingsCapacity = defineMetric({
  name: 'BOOKINGS_CAPACITY',
  group: 'Pipeline and capacity',
  says: 'Revenue that a sales team can win in a period.',
  question: 'Can the team sell what the plan asks for?',
  when: 'Use it to check a revenue target against the people who must win it. Productivity is what a full rep sells, not the quota: where you have the quota alone, give the attainment that it is usually met with.',
  params: {
    rampedReps: { unit: { rep: 1 }, says: 'full-rep equivalents, as RAMPED_REPS gives them', atLeast: 0 },
    productivity: {
      unit: { money: 1, rep: -1 },
      says: 'revenue that a full rep wins in the period, in plan currency',
      atLeast: 0,
    },
    attainment: {
      unit: {},
      says: 'share of productivity that is expected, 1 for all of it',
      atLeast: 0,
      optional: true,
      byDefault: 1,
    },
  },
  result: { unit: { money: 1 }, says: 'money in the period' },
  formula: ({ mul }, { rampedReps, productivity, attainment }) => {
    const capacity = mul(rampedReps, productivity);
    return mul(capacity, attainment);
  },
  examples: [
    {
      given: { rampedReps: 7, productivity: 150_000, attainment: 0.85 },
      gives: 892_500,
      within: 1e-6,
      from: 'https://metrickittools.com/guides/sales-capacity-guide',
    },
    {
      given: { rampedReps: 12.5, productivity: 300_000 },
      gives: 3_750_000,
      from: 'by hand: the first period of the RAMPED_REPS example at 300,000 a rep',
    },
    { given: { rampedReps: 0, productivity: 300_000 }, gives: 0, from: 'by definition: nobody sells' },
  ],
  source: 'https://metrickittools.com/guides/sales-capacity-guide',
  related: ['RAMPED_REPS', 'QUOTA_TO_ASSIGN'],
});
