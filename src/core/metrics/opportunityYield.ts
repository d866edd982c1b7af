import { defineMetric } from './defineMetric';
import { nothingToDivideBy } from './nothingToDivideBy';
import { ratioOrBlank } from './ratioOrBlank';

export const opportunityYield = defineMetric({
  name: 'OPPORTUNITY_YIELD',
  group: 'Backward funnel',
  says: 'Money that an accepted opportunity carries.',
  question: 'How much is an accepted opportunity worth?',
  when: 'Use it to see whether marketing buys its count with small deals. Leave the close rate out for pipeline value; give it for the money that is expected to close.',
  params: {
    pipelineValue: {
      unit: { money: 1 },
      says: 'face value of the accepted opportunities, in plan currency',
      atLeast: 0,
    },
    acceptedOpportunities: { unit: { opportunity: 1 }, says: 'accepted opportunities, a count', atLeast: 0 },
    closeRate: {
      unit: {},
      says: 'share of that value that is won, 0 to 1, for closed money instead of pipeline',
      atLeast: 0,
      atMost: 1,
      optional: true,
      byDefault: 1,
    },
  },
  result: {
    unit: { money: 1, opportunity: -1 },
    says: 'money per accepted opportunity; blank where there is neither',
  },
  refuses: (given) => nothingToDivideBy(given, { over: 'pipelineValue', under: 'acceptedOpportunities' }),
  formula: (calculus, { pipelineValue, acceptedOpportunities, closeRate }) => {
    const value = calculus.mul(pipelineValue, closeRate);
    return ratioOrBlank(calculus, value, acceptedOpportunities);
  },
  examples: [
    {
      given: { pipelineValue: 10_000_000, acceptedOpportunities: 125 },
      gives: 80_000,
      from: 'by hand: $10 million over 125 opportunities',
    },
    {
      given: { pipelineValue: 10_000_000, acceptedOpportunities: 125, closeRate: 0.25 },
      gives: 20_000,
      from: 'by hand: a quarter of it closes',
    },
    {
      given: { pipelineValue: 0, acceptedOpportunities: 0 },
      gives: '',
      from: 'by definition: nothing over nothing has no number',
    },
  ],
  refused: [{ pipelineValue: 10_000_000, acceptedOpportunities: 0 }],
  source: 'L. Heynike, CallidusCloud 2012: goal marketing on opportunity yield',
  related: ['YIELD_TARGET', 'PIPELINE_TARGET', 'CLOSE_RATE'],
});
