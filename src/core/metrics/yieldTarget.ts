import { defineMetric } from './defineMetric';
import { nothingToDivideBy } from './nothingToDivideBy';
import { ratioOrBlank } from './ratioOrBlank';
import { terms } from './terms';

export const yieldTarget = defineMetric({
  name: 'YIELD_TARGET',
  group: 'Backward funnel',
  says: 'Mean value that each accepted opportunity must carry to reach a revenue target.',
  question: 'How big must an opportunity be?',
  when: 'Use it where the number of opportunities is given, and hold OPPORTUNITY_YIELD against it.',
  params: {
    revenueTarget: terms.revenueTarget,
    opportunities: terms.opportunities,
    closeRate: terms.valueCloseRate,
  },
  result: {
    unit: { pipeline: 1, opportunity: -1 },
    says: 'pipeline value per accepted opportunity; blank where there is neither target nor opportunity',
  },
  refuses: (given) => nothingToDivideBy(given, { over: 'revenueTarget', under: 'opportunities' }),
  formula: (calculus, { revenueTarget, opportunities, closeRate }) => {
    const pipeline = calculus.div(revenueTarget, closeRate);
    return ratioOrBlank(calculus, pipeline, opportunities);
  },
  examples: [
    {
      given: { revenueTarget: 2_000_000, opportunities: 125, closeRate: 0.2 },
      gives: 80_000,
      from: 'by hand: $10 million of pipeline over 125 opportunities',
    },
    {
      given: { revenueTarget: 0, opportunities: 40, closeRate: 0.2 },
      gives: 0,
      from: 'by definition: no target to carry',
    },
    {
      given: { revenueTarget: 0, opportunities: 0, closeRate: 0.2 },
      gives: '',
      from: 'by definition: nothing over nothing has no number',
    },
  ],
  refused: [{ revenueTarget: 2_000_000, opportunities: 0, closeRate: 0.2 }],
  source: 'L. Heynike, CallidusCloud 2012: goal marketing on opportunity yield',
  related: ['OPPORTUNITY_YIELD', 'CLOSE_RATE_TARGET', 'PIPELINE_TARGET'],
});
