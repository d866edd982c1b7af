import { defineMetric } from './defineMetric';

export const seasonalSpread = defineMetric({
  name: 'SEASONAL_SPREAD',
  group: 'Calendar and lag',
  says: 'Share of a yearly amount that each period takes by its season.',
  question: 'How does the year split over its periods?',
  when: 'Use it to turn a yearly target into one for each month or week. A level split hides a short quarter: take the index from what earlier years brought.',
  params: {
    annual: { unit: { amount: 1 }, says: 'amount of the year, money or a count', single: true },
    index: {
      unit: {},
      shape: 'list',
      says: 'weight of each period, 0 or more, on any scale: last year by month will do',
      atLeast: 0,
    },
  },
  result: {
    unit: { amount: 1 },
    shape: 'list',
    says: 'the amount of each period, along the direction of index; blank where there is neither amount nor index',
  },
  refuses: ({ annual, index }) =>
    Number(annual) !== 0 && index.every((weight) => weight === 0)
      ? { param: 'index', rule: 'must be above 0 in some period', got: 0 }
      : undefined,
  formula: ({ blank, div, each, equal, if: choose, mul, num, sum }, { annual, index }) => {
    const whole = sum(index);
    return each(index).map((weight) =>
      choose(
        equal(whole, num(0)),
        () => blank(),
        () => div(mul(annual, weight), whole),
      ),
    );
  },
  examples: [
    {
      given: { annual: 1200, index: [1, 1, 2, 0] },
      gives: [300, 300, 600, 0],
      from: 'by hand: a quarter, a quarter, a half and nothing',
    },
    {
      given: { annual: 5_000_000, index: [0.2, 0.25, 0.2, 0.35] },
      gives: [1_000_000, 1_250_000, 1_000_000, 1_750_000],
      within: 1e-6,
      from: 'by hand: quarterly shares that sum to 1 are taken as they are',
    },
    { given: { annual: 0, index: [0, 0] }, gives: ['', ''], from: 'by definition: nothing over nothing has no number' },
  ],
  refused: [{ annual: 100, index: [0, 0] }],
  source: 'by definition: amount x index / sum of the index',
  related: ['FISCAL_PERIODS', 'PHASED_REQUIREMENT'],
});
