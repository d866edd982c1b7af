import { numbers } from '../calculus/numbers';
import { compoundAtLeast } from '../stats/compoundAtLeast';
import { defineProcedure } from './defineMetric';
import { terms } from './terms';

export const probabilityOfRevenue = defineProcedure({
  name: 'PROBABILITY_OF_REVENUE',
  group: 'Confidence',
  says: 'Chance that a number of opportunities brings a revenue target, where deals differ in size.',
  question: 'How likely are we to make the revenue?',
  when: 'Use it where a few big deals decide the year: PROBABILITY_OF_TARGET counts wins, as if all were of average size.',
  params: {
    revenueTarget: terms.revenueTarget,
    opportunities: { ...terms.opportunities, says: 'accepted opportunities, a count; a part of one does not count' },
    averageDealSize: terms.averageDealSize,
    closeRate: { unit: terms.closeRate.unit, says: terms.closeRate.says, atLeast: 0, atMost: 1 },
    dealSizeCv: {
      unit: {},
      says: 'coefficient of variation of deal sizes: their standard deviation over their mean',
      atLeast: 0,
      optional: true,
      byDefault: 0,
    },
  },
  result: { unit: {}, says: 'probability, 0 to 1' },
  reason: 'the sum of a random number of lognormal deal sizes has no closed form',
  compute: ({ revenueTarget, opportunities, averageDealSize, closeRate, dealSizeCv }) =>
    compoundAtLeast(Number(numbers.div(revenueTarget, averageDealSize)), {
      trials: Number(numbers.roundDown(opportunities)),
      rate: Number(closeRate),
      spread: Number(dealSizeCv),
    }),
  examples: [
    {
      given: { revenueTarget: 18_984_000, opportunities: 840, averageDealSize: 113_000, closeRate: 0.2 },
      gives: 0.5138,
      within: 5e-5,
      from: 'exact binomial: with deals all of one size it is PROBABILITY_OF_TARGET of 168 wins',
    },
    {
      given: { revenueTarget: 50_000, opportunities: 1, averageDealSize: 50_000, closeRate: 1, dealSizeCv: 1 },
      gives: 0.3385,
      within: 2e-4,
      from: 'by hand: half of lognormal deals lie above their median, fewer above their mean: N(-sqrt(ln 2) / 2)',
    },
    {
      given: { revenueTarget: 1_500_000, opportunities: 100, averageDealSize: 50_000, closeRate: 0.3, dealSizeCv: 2 },
      gives: 0.421113,
      within: 0.002,
      from: 'test/fixtures/revenue: a simulation of a million years',
    },
    {
      given: { revenueTarget: 0, opportunities: 0, averageDealSize: 50_000, closeRate: 0.3 },
      gives: 1,
      from: 'by definition: nothing is needed',
    },
  ],
  source:
    'compound binomial with lognormal deal sizes, of which sums are taken by local moments and fast Fourier transform (Klugman, Panjer and Willmot, Loss Models)',
  related: ['PROBABILITY_OF_TARGET', 'OPPORTUNITIES_FOR_CONFIDENCE'],
});
