import { defineMetric } from './defineMetric';

export const rampedReps = defineMetric({
  name: 'RAMPED_REPS',
  group: 'Pipeline and capacity',
  says: 'Full-rep equivalents of a sales team in which some reps are new.',
  question: 'How many full reps is the team worth?',
  when: 'Use it on a hiring plan, one row a period, and give the result to BOOKINGS_CAPACITY. For the native formula the ramp must stand in a row, as the reps do.',
  params: {
    repsByTenure: {
      unit: { rep: 1 },
      shape: 'table',
      says: 'reps on the team, periods in rows and tenure in columns',
      atLeast: 0,
    },
    ramp: {
      unit: {},
      shape: 'list',
      says: 'productivity of a rep of each tenure as a share of a full one, 0 to 1, one for each column',
      atLeast: 0,
      atMost: 1,
    },
  },
  result: { unit: { rep: 1 }, shape: 'table', says: 'full-rep equivalents, a row for each period' },
  refuses: ({ repsByTenure, ramp }) => {
    const tenures = repsByTenure[0]?.length ?? 0;
    if (ramp.length === tenures) return undefined;
    return {
      param: 'ramp',
      rule: `must have a share for each of the ${tenures} columns of reps_by_tenure`,
      got: ramp.length,
    };
  },
  formula: ({ sumProduct }, { repsByTenure, ramp }) => repsByTenure.map((reps) => [sumProduct(reps, ramp)]),
  examples: [
    {
      given: {
        repsByTenure: [
          [4, 3, 2, 1, 10],
          [5, 4, 3, 2, 11],
          [6, 5, 4, 3, 12],
          [7, 6, 5, 4, 14],
        ],
        ramp: [0, 0.25, 0.5, 0.75, 1],
      },
      gives: [[12.5], [15], [17.5], [21]],
      within: 1e-9,
      from: 'Kellblog, bookings capacity model',
    },
    {
      given: { repsByTenure: [[3, 7]], ramp: [0.4, 1] },
      gives: [[8.2]],
      within: 1e-9,
      from: 'by hand, after metrickittools.com: 7 full reps and 3 at 40%',
    },
    {
      given: { repsByTenure: [[5, 0]], ramp: [0, 1] },
      gives: [[0]],
      from: 'by definition: reps of the first period sell nothing yet',
    },
  ],
  refused: [{ repsByTenure: [[4, 3, 2]], ramp: [0, 0.5] }],
  source:
    'https://kellblog.com/2020/02/15/how-to-make-and-use-a-proper-sales-bookings-productivity-and-quota-capacity-model/',
  related: ['BOOKINGS_CAPACITY', 'QUOTA_TO_ASSIGN'],
});
