import { defineMetric } from './defineMetric';

const closed = (says: string) => ({ unit: { opportunity: 1 }, says, atLeast: 0 }) as const;

export const closeRate = defineMetric({
  name: 'CLOSE_RATE',
  group: 'Backward funnel',
  says: 'Share of closed opportunities that were won.',
  question: 'What share of closed opportunities do we win?',
  when: 'Use it on opportunities that are all closed by now. While many are still open it is not the share of accepted ones that will be won: for a quota use CUMULATIVE_CLOSE_RATE.',
  params: {
    won: closed('won opportunities, a count'),
    lost: closed('lost opportunities, a count; open ones are in neither'),
  },
  result: { unit: {}, says: 'share won, 0 to 1; blank where none is closed' },
  formula: ({ add, blank, div, equal, if: choose, num }, { won, lost }) => {
    const total = add(won, lost);
    return choose(
      equal(total, num(0)),
      () => blank(),
      () => div(won, total),
    );
  },
  examples: [
    { given: { won: 30, lost: 90 }, gives: 0.25, from: 'by hand: 30 of 120 closed' },
    { given: { won: 0, lost: 12 }, gives: 0, from: 'by hand' },
    { given: { won: 0, lost: 0 }, gives: '', from: 'by definition: none is closed, so there is no rate' },
  ],
  source: 'by definition: won / (won + lost)',
  related: ['CUMULATIVE_CLOSE_RATE', 'CLOSE_RATE_TARGET', 'RATE_INTERVAL'],
});
