import { defineMetric } from './defineMetric';
import { nothingToDivideBy } from './nothingToDivideBy';

export const pace = defineMetric({
  name: 'PACE',
  group: 'Tracking',
  says: 'Where the year ends if it goes on as it has against the plan so far.',
  question: 'Where do we end at this pace?',
  when: 'Use it during the year. It follows the shape of the plan, so that a weak first quarter which was planned as one does not raise the alarm.',
  params: {
    actualToDate: { unit: { amount: 1 }, says: 'what was reached so far', atLeast: 0 },
    planToDate: { unit: { amount: 1 }, says: 'what the plan has for the same time', atLeast: 0 },
    planTotal: { unit: { amount: 1 }, says: 'what the plan has for the whole year', atLeast: 0 },
  },
  result: {
    unit: { amount: 1 },
    says: 'the year as it would end, in the unit of the plan; blank where there is neither plan nor actual so far',
  },
  refuses: (given) => nothingToDivideBy(given, { over: 'actualToDate', under: 'planToDate' }),
  formula: ({ and, blank, div, equal, if: choose, mul, num }, { actualToDate, planToDate, planTotal }) => {
    const notBegun = and(equal(actualToDate, num(0)), equal(planToDate, num(0)));
    return choose(
      notBegun,
      () => blank(),
      () => mul(div(actualToDate, planToDate), planTotal),
    );
  },
  examples: [
    {
      given: { actualToDate: 1_800_000, planToDate: 2_000_000, planTotal: 10_000_000 },
      gives: 9_000_000,
      within: 1e-6,
      from: 'by hand: 90% of the plan so far, so 90% of the year',
    },
    {
      given: { actualToDate: 660_000, planToDate: 600_000, planTotal: 4_000_000 },
      gives: 4_400_000,
      within: 1e-6,
      from: 'by hand: a year whose first quarter is planned at 15%; the calendar alone would say 2,640,000',
    },
    {
      given: { actualToDate: 0, planToDate: 2_000_000, planTotal: 10_000_000 },
      gives: 0,
      from: 'by definition: nothing so far goes on as nothing',
    },
    {
      given: { actualToDate: 0, planToDate: 0, planTotal: 10_000_000 },
      gives: '',
      from: 'by definition: nothing was planned yet and nothing came, which shows no pace',
    },
  ],
  refused: [{ actualToDate: 50_000, planToDate: 0, planTotal: 10_000_000 }],
  source: 'by definition: actual to date / plan to date x plan',
  related: ['ATTAINMENT', 'VARIANCE_BRIDGE'],
});
