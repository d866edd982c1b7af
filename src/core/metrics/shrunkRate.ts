import { countsTerms, moreThanTrials } from './countsTerms';
import { defineMetric } from './defineMetric';
import { ratioOrBlank } from './ratioOrBlank';

export const shrunkRate = defineMetric({
  name: 'SHRUNK_RATE',
  group: 'Confidence',
  says: 'Rate of a group, drawn towards what is known of its like in so far as the group is small.',
  question: 'What rate should we plan with where there are few records?',
  when: 'Use it for a segment or source with little history: 2 wins of 3 are not a close rate of 67%. To have the prior fitted to all groups, use SHRUNK_RATES.',
  params: {
    ...countsTerms,
    priorMean: { unit: {}, says: 'rate of its like, 0 to 1', atLeast: 0, atMost: 1 },
    priorStrength: { unit: {}, says: 'number of trials that the prior mean is worth', atLeast: 0 },
  },
  result: { unit: {}, says: 'rate, 0 to 1; blank where there are neither trials nor strength' },
  refuses: ({ successes, trials }) => moreThanTrials(successes, trials),
  formula: (calculus, { successes, trials, priorMean, priorStrength }) => {
    const { add, mul } = calculus;
    const seen = add(successes, mul(priorStrength, priorMean));
    return ratioOrBlank(calculus, seen, add(trials, priorStrength));
  },
  examples: [
    {
      given: { successes: 300, trials: 1000, priorMean: 101.4 / 388.7, priorStrength: 388.7 },
      gives: 0.289,
      within: 5e-5,
      from: 'an empirical-Bayes prior of Beta(101.4, 287.3)',
    },
    {
      given: { successes: 2, trials: 3, priorMean: 0.2, priorStrength: 27 },
      gives: 7.4 / 30,
      within: 1e-12,
      from: 'by hand: (2 + 27 x 20%) / (3 + 27)',
    },
    {
      given: { successes: 0, trials: 0, priorMean: 0.2, priorStrength: 27 },
      gives: 0.2,
      within: 1e-12,
      from: 'by definition: nothing seen, so the rate of its like',
    },
    {
      given: { successes: 0, trials: 0, priorMean: 0.2, priorStrength: 0 },
      gives: '',
      from: 'by definition: nothing over nothing has no number',
    },
  ],
  refused: [{ successes: 4, trials: 3, priorMean: 0.2, priorStrength: 27 }],
  source: 'by definition: the mean of a beta posterior, (successes + strength x mean) / (trials + strength)',
  related: ['SHRUNK_RATES', 'RATE_INTERVAL', 'CLOSE_RATE'],
});
