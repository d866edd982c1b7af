import { Fault } from '../calculus/fault';
import { numbers } from '../calculus/numbers';
import type { Value } from '../calculus/value';
import { leastTrials } from '../stats/leastTrials';
import { leastTrialsOfHistory } from '../stats/leastTrialsOfHistory';
import { defineProcedure } from './defineMetric';
import { historyOpportunities, ratePosterior } from './historyTerms';
import { terms } from './terms';

export const opportunitiesForConfidence = defineProcedure({
  name: 'OPPORTUNITIES_FOR_CONFIDENCE',
  group: 'Confidence',
  says: 'Fewest opportunities that bring a number of wins with at least some confidence.',
  question: 'How many opportunities make us 80% sure of the number?',
  when: 'Use it where MARKETING_QUOTA would be used, but with wins in place of money and with the history behind the close rate: a rate from few opportunities takes more of them to be as sure.',
  params: {
    winsNeeded: { unit: { win: 1 }, says: 'deals to win, a count; a part of a deal takes a whole one', atLeast: 0 },
    closeRate: {
      unit: terms.closeRate.unit,
      says: 'share of accepted opportunities that are won, 0 to 1; 0 only with a history',
      atLeast: 0,
      atMost: 1,
    },
    confidence: { unit: {}, says: 'chance of so many wins, above 0 and below 1', above: 0, below: 1 },
    historyOpportunities,
  },
  result: { unit: { opportunity: 1 }, says: 'accepted opportunities, a whole number' },
  reason:
    'the smallest number is searched for; MARKETING_QUOTA has the native formula for a close rate that is known, in the place of its confidence',
  refuses: ({ closeRate, historyOpportunities: history }) =>
    closeRate === 0 && history === undefined
      ? { param: 'closeRate', rule: 'must be above 0 where there is no history', got: 0 }
      : undefined,
  compute: ({ winsNeeded, closeRate, confidence, historyOpportunities: history }) => {
    const wins = Number(numbers.roundUp(winsNeeded));
    const least = leastFor(wins, Number(closeRate), Number(confidence), history);
    if (Number.isFinite(least)) return least;
    throw new Fault('#NUM!', `a confidence of ${confidence} takes more opportunities than can be counted`);
  },
  examples: [
    {
      given: { winsNeeded: 168, closeRate: 0.2, confidence: 0.8 },
      gives: 888,
      from: 'exact binomial: 887 give a probability below 0.8',
    },
    {
      given: { winsNeeded: 168, closeRate: 0.2, confidence: 0.8, historyOpportunities: 200 },
      gives: 958,
      from: 'test/fixtures/confidence, tried one by one in 40 digits: 70 more, since the rate itself is uncertain',
    },
    { given: { winsNeeded: 3, closeRate: 1, confidence: 0.99 }, gives: 3, from: 'by definition: every one is won' },
    { given: { winsNeeded: 1, closeRate: 0.5, confidence: 0.5 }, gives: 1, from: 'by hand: exactly one half' },
    { given: { winsNeeded: 0, closeRate: 0.2, confidence: 0.8 }, gives: 0, from: 'by definition: nothing is needed' },
  ],
  refused: [{ winsNeeded: 3, closeRate: 0, confidence: 0.8 }],
  source:
    'by definition: the smallest n whose PROBABILITY_OF_TARGET is at least the confidence, less 1e-9 for rounding',
  related: ['PROBABILITY_OF_TARGET', 'MARKETING_QUOTA', 'RATE_INTERVAL'],
});

function leastFor(wins: number, rate: number, confidence: number, history: Value | undefined): number {
  if (history === undefined) return leastTrials(wins, rate, confidence);
  const { alpha, beta } = ratePosterior(numbers, rate, history);
  return leastTrialsOfHistory(wins, { alpha: Number(alpha), beta: Number(beta) }, confidence);
}
