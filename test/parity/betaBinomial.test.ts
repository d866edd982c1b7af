import { statisticalSheets } from '../../src/core/calculus/statisticalSheets';
import { cellIn, engineValues } from '../support/engineValues';
import { fixtureRows } from '../support/fixtureRows';

/** What the trapezoidal rule of the printed formula leaves; more where the rate is that of no win, or of no loss, at all. */
const withinAt = (rate: string) => (rate === '0' || rate === '1' ? 3e-9 : 1e-9);
const SHORTEST = 1;

const rows = fixtureRows('confidence', 'probabilities.csv').filter(
  ({ history, wins }) => Number(history) >= SHORTEST && Number(wins) > 0,
);

test('the printed tail of the beta-binomial is what the terms sum to in 40 digits', () => {
  const values = engineValues(
    rows.map(({ wins, opportunities, rate, history }) => ({
      cells: [
        Number(wins),
        Number(opportunities),
        Number(rate) * Number(history) + 0.5,
        (1 - Number(rate)) * Number(history) + 0.5,
      ],
      formula: (row) => {
        const [successes, trials, alpha, beta] = [0, 1, 2, 3].map((column) => cellIn(row, column));
        return statisticalSheets(',').betaBinomialAtLeast(
          successes as never,
          trials as never,
          alpha as never,
          beta as never,
        ).text;
      },
    })),
  );
  const wrong = rows.flatMap((row, i) =>
    Math.abs(Number(values[i]) - Number(row.probability)) <= withinAt(row.rate ?? '')
      ? []
      : [{ ...row, printed: values[i] }],
  );
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(rows.length).toBeGreaterThan(380);
});
