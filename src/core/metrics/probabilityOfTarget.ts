import { defineStatistic } from './defineMetric';
import { historyOpportunities, ratePosterior } from './historyTerms';
import { terms } from './terms';

export const probabilityOfTarget = defineStatistic({
  name: 'PROBABILITY_OF_TARGET',
  group: 'Confidence',
  says: 'Chance that a number of opportunities brings a number of wins.',
  question: 'How likely are we to make the number?',
  when: 'Use it to see how safe a quota is: at expected value it is missed about half the time. Give the history behind the close rate, or a rate from thirty opportunities counts as if it were from thirty thousand. For money, use PROBABILITY_OF_REVENUE.',
  params: {
    winsNeeded: { unit: { win: 1 }, says: 'deals to win, a count; a part of a deal takes a whole one', atLeast: 0 },
    opportunities: { ...terms.opportunities, says: 'accepted opportunities, a count; a part of one does not count' },
    closeRate: { unit: terms.closeRate.unit, says: terms.closeRate.says, atLeast: 0, atMost: 1 },
    historyOpportunities,
  },
  result: { unit: {}, says: 'probability, 0 to 1' },
  formula: (calculus, { winsNeeded, opportunities, closeRate, historyOpportunities: history }) => {
    const { betaBinomialAtLeast, binomialAtLeast, plain, roundDown, roundUp, step } = calculus;
    const wins = step('wins', roundUp(winsNeeded));
    const trials = step('trials', roundDown(opportunities));
    if (history === undefined) return binomialAtLeast(wins, trials, closeRate);
    const { alpha, beta } = ratePosterior(calculus, closeRate, history);
    return betaBinomialAtLeast(plain(wins), plain(trials), alpha, beta);
  },
  examples: [
    {
      given: { winsNeeded: 168, opportunities: 840, closeRate: 0.2 },
      gives: 0.5138,
      within: 5e-5,
      from: 'exact binomial on the Sales Benchmark Index plan: the quota at expected value',
    },
    {
      given: { winsNeeded: 168, opportunities: 888, closeRate: 0.2, historyOpportunities: 200 },
      gives: 0.6484,
      within: 5e-5,
      from: 'test/fixtures/confidence, summed in 40 digits: 888 would be safe to 80% if the rate were known',
    },
    {
      given: { winsNeeded: 2.2, opportunities: 5.9, closeRate: 0.5 },
      gives: 0.5,
      within: 1e-12,
      from: 'by hand: 3 of 5 at one half',
    },
    { given: { winsNeeded: 0, opportunities: 0, closeRate: 0.2 }, gives: 1, from: 'by definition: nothing is needed' },
    {
      given: { winsNeeded: 6, opportunities: 5, closeRate: 1 },
      gives: 0,
      from: 'by definition: more than there are',
    },
  ],
  source: 'exact binomial; with a history beta-binomial with the prior of Jeffreys, Beta(1/2, 1/2)',
  related: ['OPPORTUNITIES_FOR_CONFIDENCE', 'PROBABILITY_OF_REVENUE', 'MARKETING_QUOTA'],
});
