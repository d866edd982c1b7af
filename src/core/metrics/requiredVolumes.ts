import { defineMetric } from './defineMetric';

export const requiredVolumes = defineMetric({
  name: 'REQUIRED_VOLUMES',
  group: 'Backward funnel',
  says: 'Volume that every stage of the funnel must hold for a number of wins, top of the funnel first.',
  question: 'How much does each stage of the funnel need?',
  when: 'Use it for a whole funnel at once. For its product of rates alone, use OVERALL_RATE.',
  params: {
    wins: { unit: { record: 1 }, says: 'deals to win, a count', atLeast: 0, single: true },
    stageRates: {
      unit: {},
      shape: 'list',
      says: 'conversion rate of each stage into the next, in funnel order from the top, each above 0 and at most 1',
      above: 0,
      atMost: 1,
    },
    rounding: {
      kind: 'choice',
      choices: ['none', 'up', 'cascade'],
      says: '"none" for exact numbers, "up" to round each volume up or "cascade" to round up and work back from the rounded volume',
      optional: true,
      byDefault: 'none',
    },
  },
  result: {
    unit: { record: 1 },
    shape: 'list',
    says: 'the volume of each stage and last the wins, along the direction of stage_rates',
  },
  formula: ({ div, each, roundUp }, { wins, stageRates, rounding }) => {
    const cascade = rounding === 'cascade';
    const volumes = [cascade ? roundUp(wins) : wins];
    for (const rate of [...each(stageRates)].reverse()) {
      const before = div(volumes[0] as (typeof volumes)[number], rate);
      volumes.unshift(cascade ? roundUp(before) : before);
    }
    return rounding === 'up' ? volumes.map((volume) => roundUp(volume)) : volumes;
  },
  examples: [
    {
      given: { wins: 100, stageRates: [0.1, 0.8, 0.4, 0.1] },
      gives: [31_250, 3125, 2500, 1000, 100],
      within: 1e-9,
      from: 'Eloqua 2009, digitalbodylanguage.blogspot.com',
    },
    {
      given: { wins: 10, stageRates: [0.3, 0.3], rounding: 'up' },
      gives: [112, 34, 10],
      from: 'by hand: 111.1 and 33.3, each rounded up on its own',
    },
    {
      given: { wins: 10, stageRates: [0.3, 0.3], rounding: 'cascade' },
      gives: [114, 34, 10],
      from: 'by hand: 33.3 becomes 34, and 34 / 0.3 = 113.3 becomes 114',
    },
    { given: { wins: 0, stageRates: [0.1, 0.2] }, gives: [0, 0, 0], from: 'by definition: no wins, no volumes' },
  ],
  source: 'https://digitalbodylanguage.blogspot.com/ (Eloqua 2009): the waterfall read upwards',
  related: ['OVERALL_RATE', 'REQUIRED_WINS', 'MARKETING_QUOTA'],
});
