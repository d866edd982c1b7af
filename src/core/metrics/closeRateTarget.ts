import { defineMetric } from './defineMetric';
import { nothingToDivideBy } from './nothingToDivideBy';
import { ratioOrBlank } from './ratioOrBlank';
import { terms } from './terms';

/** Shares that pass 1 by a few bits of a division are 1. */
const NOISE = 1e-9;

export const closeRateTarget = defineMetric({
  name: 'CLOSE_RATE_TARGET',
  group: 'Backward funnel',
  says: 'Close rate that a number of opportunities must reach for a revenue target.',
  question: 'What close rate do we need?',
  when: 'Use it where the number of opportunities is given, and hold CLOSE_RATE against it.',
  params: {
    revenueTarget: terms.revenueTarget,
    opportunities: terms.opportunities,
    averageDealSize: terms.averageDealSize,
  },
  result: {
    unit: { win: 1, opportunity: -1 },
    says: 'share of accepted opportunities to win, 0 to 1; blank where there is neither target nor opportunity',
  },
  refuses: (given) => {
    const wins = Number(given.revenueTarget) / Number(given.averageDealSize);
    const count = Number(given.opportunities);
    // More wins than a number can hold are a result too large, which the formula says.
    if (count === 0 || wins / count <= 1 + NOISE || !Number.isFinite(wins))
      return nothingToDivideBy(given, { over: 'revenueTarget', under: 'opportunities' });
    const enough = Math.ceil(wins * (1 - NOISE));
    return { param: 'opportunities', rule: `must be at least ${enough}, even if every one is won`, got: count };
  },
  formula: (calculus, { revenueTarget, opportunities, averageDealSize }) => {
    const wins = calculus.div(revenueTarget, averageDealSize);
    return ratioOrBlank(calculus, wins, opportunities);
  },
  examples: [
    {
      given: { revenueTarget: 18_984_000, opportunities: 840, averageDealSize: 113_000 },
      gives: 0.2,
      within: 1e-12,
      from: 'Sales Benchmark Index plan: 168 sales at $113,000, out of 840 opportunities',
    },
    {
      given: { revenueTarget: 1_000_000, opportunities: 20, averageDealSize: 50_000 },
      gives: 1,
      from: 'by hand: every one must be won',
    },
    { given: { revenueTarget: 0, opportunities: 20, averageDealSize: 50_000 }, gives: 0, from: 'by definition' },
    {
      given: { revenueTarget: 0, opportunities: 0, averageDealSize: 50_000 },
      gives: '',
      from: 'by definition: nothing over nothing has no number',
    },
  ],
  refused: [{ revenueTarget: 1_000_000, opportunities: 15, averageDealSize: 50_000 }],
  source: 'L. Heynike, CallidusCloud 2012: goal marketing on close rate',
  related: ['CLOSE_RATE', 'YIELD_TARGET', 'MARKETING_QUOTA'],
});
