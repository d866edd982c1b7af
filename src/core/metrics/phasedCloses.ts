import { closesByAge } from './closesByAge';
import { defineMetric } from './defineMetric';
import { lagTerms } from './lagTerms';

export const phasedCloses = defineMetric({
  name: 'PHASED_CLOSES',
  group: 'Calendar and lag',
  says: 'Closes to expect in each period from what was created in it and in the periods before.',
  question: 'When will the opportunities that we create close?',
  when: 'Use it with the curve of CLOSE_CURVE to see what is won when. For the way back, from closes to what must be created, use PHASED_REQUIREMENT.',
  params: {
    created: {
      unit: { record: 1 },
      shape: 'list',
      says: 'opportunities created in each period, first period first',
      atLeast: 0,
    },
    curve: lagTerms.curve,
  },
  result: {
    unit: { record: 1 },
    shape: 'list',
    says: 'expected closes of each period, as many as created and along its direction; what closes after the last period is left out',
  },
  formula: (calculus, { created, curve }) => {
    const [cohorts, shares] = [calculus.each(created), calculus.each(curve)];
    return cohorts.map((_, period) => closesByAge(calculus, cohorts.slice(0, period + 1), shares));
  },
  examples: [
    {
      given: {
        created: [150, 175, 200, 225, 250, 225, 325],
        curve: [0.015, 0.34 / 11, 0.07, 0.3 / 9, 0.16 / 8, 0.08 / 7, 0],
      },
      gives: [2.25, 7.26, 18.91, 26.81, 33.54, 38.73, 42.83],
      within: 0.005,
      from: 'Kellblog time-based funnel: 42.83 in 1Q20; the quarters before by numpy, test/fixtures/lag',
    },
    {
      given: { created: [100, 0, 0, 0], curve: [0.1, 0.2, 0.05] },
      gives: [10, 20, 5, 0],
      within: 1e-12,
      from: 'by hand: one cohort closes along its curve',
    },
    { given: { created: [40], curve: [0.1, 0.2, 0.05] }, gives: 4, from: 'by hand: of one period, the first age' },
  ],
  source: 'Kellblog, a time-based close rate: cohorts of opportunities and what closes of them in each quarter',
  related: ['CLOSE_CURVE', 'PHASED_REQUIREMENT'],
});
