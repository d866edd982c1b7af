import { defineMetric } from './defineMetric';
import { terms } from './terms';

export const requiredCoverage = defineMetric({
  name: 'REQUIRED_COVERAGE',
  group: 'Pipeline and capacity',
  says: 'Pipeline coverage that a period must start with to reach its target.',
  question: 'How much pipeline must we start the period with?',
  when: 'Use it with the share of pipeline value on the first day that was won by the last, from your own history. That is not the close rate: part of the pipeline slips into later periods.',
  params: {
    pipelineConversionRate: {
      unit: terms.valueCloseRate.unit,
      says: 'share of the pipeline open at the start of a period that is won within it, 0 to 1',
      above: 0,
      atMost: 1,
    },
    createAndCloseShare: {
      unit: {},
      says: 'share of the target that is both created and won within the period, 0 to 1',
      atLeast: 0,
      atMost: 1,
      optional: true,
      byDefault: 0,
    },
  },
  result: { unit: { pipeline: 1, money: -1 }, says: 'pipeline per unit of target' },
  formula: ({ div, num, sub }, { pipelineConversionRate, createAndCloseShare }) => {
    const shareFromPipeline = sub(num(1), createAndCloseShare);
    return div(shareFromPipeline, pipelineConversionRate);
  },
  examples: [
    {
      given: { pipelineConversionRate: 0.2, createAndCloseShare: 0.3 },
      gives: 3.5,
      within: 1e-12,
      from: 'sellingsherpa.com 2021',
    },
    {
      given: { pipelineConversionRate: 0.25 },
      gives: 4,
      from: 'https://contextawareanalytics.com/metrics-governance/how-to-calculate-pipeline-coverage',
    },
    {
      given: { pipelineConversionRate: 0.2, createAndCloseShare: 1 },
      gives: 0,
      from: 'by definition: all of it is created within the period',
    },
  ],
  source: 'sellingsherpa.com 2021: (1 - create-and-close share) / conversion of the opening pipeline',
  related: ['PIPELINE_COVERAGE', 'PIPELINE_TARGET'],
});
