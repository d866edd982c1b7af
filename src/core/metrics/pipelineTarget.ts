import { defineMetric } from './defineMetric';
import { terms } from './terms';

export const pipelineTarget = defineMetric({
  name: 'PIPELINE_TARGET',
  group: 'Backward funnel',
  says: 'Value of accepted opportunities to create to reach a revenue target.',
  question: 'How much pipeline must we create?',
  when: 'Use it where the quota is money rather than a count. The close rate must then be one of value: pipeline divided by a deal size is not a number of wins.',
  params: {
    revenueTarget: terms.revenueTarget,
    closeRate: terms.valueCloseRate,
    share: {
      unit: {},
      says: 'share of the target that this pipeline must bring, 0 to 1',
      atLeast: 0,
      atMost: 1,
      optional: true,
      byDefault: 1,
    },
  },
  result: { unit: { pipeline: 1 }, says: 'face value of accepted opportunities, in plan currency' },
  formula: ({ div, mul }, { revenueTarget, closeRate, share }) => {
    const revenue = mul(revenueTarget, share);
    return div(revenue, closeRate);
  },
  examples: [
    {
      given: { revenueTarget: 2_000_000, closeRate: 0.2 },
      gives: 10_000_000,
      from: 'by hand: 133.33 opportunities of $75,000 in the Kellblog 2019 inverted funnel',
    },
    {
      given: { revenueTarget: 10_000_000, closeRate: 0.25, share: 0.4 },
      gives: 16_000_000,
      from: 'by hand, at the 40% that Aberdeen reports for best-in-class firms',
    },
    { given: { revenueTarget: 10_000_000, closeRate: 0.25, share: 0 }, gives: 0, from: 'by definition: no share' },
  ],
  source: 'by definition: revenue = pipeline x close rate by value',
  related: ['MARKETING_QUOTA', 'OPPORTUNITY_YIELD', 'YIELD_TARGET'],
});
