import { defineStatistic } from './defineMetric';
import { terms } from './terms';

export const marketingQuota = defineStatistic({
  name: 'MARKETING_QUOTA',
  group: 'Backward funnel',
  says: 'Accepted opportunities that marketing owes sales for a sales quota.',
  question: 'How many accepted opportunities does marketing owe?',
  when: 'Use it to put both teams on one number. A quota set at expected value is missed about half the time: give a confidence to see what it takes to be surer.',
  params: {
    salesQuota: { unit: { money: 1 }, says: 'revenue that sales must win, in plan currency', atLeast: 0 },
    averageDealSize: terms.averageDealSize,
    closeRate: terms.closeRate,
    marketingShare: {
      unit: {},
      says: 'share of the quota that marketing must source, 0 to 1',
      atLeast: 0,
      atMost: 1,
      optional: true,
      byDefault: 1,
    },
    confidence: {
      unit: {},
      says: 'chance of reaching the wins that the quota must give, above 0 and below 1',
      above: 0,
      below: 1,
      optional: true,
    },
    rounding: terms.rounding,
  },
  result: { unit: { opportunity: 1 }, says: 'accepted opportunities' },
  formula: (calculus, { salesQuota, averageDealSize, closeRate, marketingShare, confidence, rounding }) => {
    const { div, if: choose, less, leastTrials, mul, num, roundUp } = calculus;
    const wins = div(mul(salesQuota, marketingShare), averageDealSize);
    if (confidence !== undefined) {
      const wholeWins = roundUp(wins);
      return choose(
        less(num(0), wholeWins),
        () => leastTrials(wholeWins, closeRate, confidence),
        () => num(0),
      );
    }
    const opportunities = div(wins, closeRate);
    return rounding === 'up' ? roundUp(opportunities) : opportunities;
  },
  examples: [
    {
      given: { salesQuota: 2_000_000, averageDealSize: 75_000, closeRate: 0.2 },
      gives: 133.33,
      within: 0.005,
      from: 'Kellblog 2019, inverted funnel',
    },
    {
      given: { salesQuota: 100_000, averageDealSize: 25_000, closeRate: 0.25 },
      gives: 16,
      from: 'themarketingsurvivalist.blogspot.com 2009: 4 sales at a close rate of 25%',
    },
    {
      given: {
        salesQuota: 18_984_000,
        averageDealSize: 113_000,
        closeRate: 0.2,
        marketingShare: 1,
        confidence: 0.8,
      },
      gives: 888,
      from: 'exact binomial; the point quota of 840 reaches 168 wins with probability 0.5138',
    },
    {
      given: { salesQuota: 2_000_000, averageDealSize: 75_000, closeRate: 0.2, marketingShare: 0.4, rounding: 'up' },
      gives: 54,
      from: 'by hand: 40% of 133.33 is 53.33',
    },
    {
      given: { salesQuota: 2_000_000, averageDealSize: 75_000, closeRate: 0.2, marketingShare: 0, confidence: 0.9 },
      gives: 0,
      from: 'by definition: no share, no quota',
    },
  ],
  source: 'https://www.kellblog.com/why-every-startup-needs-an-inverted-demand-generation-funnel-part-ii/',
  related: ['OPPORTUNITIES_FOR_CONFIDENCE', 'REQUIRED_WINS', 'PIPELINE_TARGET', 'CUMULATIVE_CLOSE_RATE'],
});
