import { defineMetric } from './defineMetric';

export const overallRate = defineMetric({
  name: 'OVERALL_RATE',
  group: 'Backward funnel',
  says: 'Share of what enters the funnel at the top that comes out as wins.',
  question: 'What share of inquiries becomes wins?',
  when: 'Use it to turn the rates of single stages into the one lead-to-win rate that LEADS_NEEDED and LEAD_VALUE take.',
  params: {
    stageRates: {
      unit: {},
      shape: 'list',
      says: 'conversion rate of each stage into the next, each 0 to 1',
      atLeast: 0,
      atMost: 1,
    },
  },
  result: { unit: {}, says: 'share of the first stage that reaches the last, 0 to 1' },
  formula: ({ product }, { stageRates }) => product(stageRates),
  examples: [
    {
      given: { stageRates: [0.1, 0.85, 0.6, 0.3] },
      gives: 0.0153,
      within: 1e-12,
      from: 'uptempo.io, The Reverse Waterfall: 1.53% of inquiries are won',
    },
    {
      given: { stageRates: [0.1, 0.8, 0.4, 0.1] },
      gives: 0.0032,
      within: 1e-12,
      from: 'Eloqua 2009: 100 wins of 31,250 inquiries',
    },
    { given: { stageRates: [0.5, 0] }, gives: 0, from: 'by definition: a stage that passes nothing on' },
  ],
  source: 'https://uptempo.io/blog/reverse-waterfall-to-hit-revenue-targets',
  related: ['REQUIRED_VOLUMES', 'LEADS_NEEDED', 'LEAD_VALUE'],
});
