import { defineMetric } from './defineMetric';
import { ratioOrBlank } from './ratioOrBlank';
import { terms } from './terms';

export const pipelineCoverage = defineMetric({
  name: 'PIPELINE_COVERAGE',
  group: 'Pipeline and capacity',
  says: 'Open pipeline per unit of revenue that is still to win.',
  question: 'Is there enough pipeline for the period?',
  when: 'Use it on pipeline that is due to close in the period, at its face value, and hold REQUIRED_COVERAGE against it.',
  params: {
    openPipeline: {
      unit: { pipeline: 1 },
      says: 'face value of open accepted opportunities that are due in the period, in plan currency',
      atLeast: 0,
    },
    revenueTarget: terms.revenueTarget,
    closedToDate: {
      unit: { money: 1 },
      says: 'revenue of the target that is won already, in plan currency',
      atLeast: 0,
      optional: true,
      byDefault: 0,
    },
  },
  result: {
    unit: { pipeline: 1, money: -1 },
    says: 'how many times the pipeline covers what is still to win; blank where there is neither',
  },
  refuses: ({ openPipeline, revenueTarget, closedToDate }) =>
    openPipeline !== 0 && Number(closedToDate) >= Number(revenueTarget)
      ? {
          param: 'revenueTarget',
          rule: `must be above the closed_to_date of ${closedToDate} where open_pipeline is above 0`,
          got: revenueTarget,
        }
      : undefined,
  formula: (calculus, { openPipeline, revenueTarget, closedToDate }) => {
    const { max, num, sub } = calculus;
    const stillToWin = max(num(0), sub(revenueTarget, closedToDate));
    return ratioOrBlank(calculus, openPipeline, stillToWin);
  },
  examples: [
    {
      given: { openPipeline: 120_000, revenueTarget: 100_000, closedToDate: 65_000 },
      gives: 3.43,
      within: 0.005,
      from: 'https://codingace.net/crmp/quota_gap.html: raw pipeline over the remaining gap',
    },
    {
      given: { openPipeline: 500_000, revenueTarget: 125_000 },
      gives: 4,
      from: 'https://www.rekener.com/resources/metrics/how-to-calculate-pipeline-coverage',
    },
    {
      given: { openPipeline: 0, revenueTarget: 100_000, closedToDate: 100_000 },
      gives: '',
      from: 'by definition: nothing is left to cover, and there is nothing to cover it with',
    },
    {
      given: { openPipeline: 0, revenueTarget: 100_000, closedToDate: 120_000 },
      gives: '',
      from: 'by definition: a target that is exceeded leaves nothing to cover',
    },
    {
      given: { openPipeline: 0, revenueTarget: 100_000 },
      gives: 0,
      from: 'by definition: nothing covers it',
    },
  ],
  refused: [{ openPipeline: 50_000, revenueTarget: 100_000, closedToDate: 100_000 }],
  source: 'https://codingace.net/crmp/quota_gap.html; by definition: pipeline / (target - closed)',
  related: ['REQUIRED_COVERAGE', 'PIPELINE_TARGET', 'REVENUE_GAP'],
});
