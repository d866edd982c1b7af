import { readFileSync } from 'node:fs';
import path from 'node:path';
import { call, column } from '../../functions/call';
import { fixtureRows } from '../../support/fixtureRows';

const blankOr = (text = '') => (text === '' ? '' : Number(text));
const columnOf = (rows: readonly Readonly<Record<string, string>>[], name: string) =>
  column(...rows.map((row) => blankOr(row[name])));
const numbers = (result: unknown) => (result as number[][]).map(([cell]) => cell as number);

/** The largest distance between what came out and what should have, with the row where it is. */
function worst(got: readonly number[], expected: readonly number[]) {
  const distances = expected.map((one, i) => Math.abs((got[i] as number) - one));
  const distance = Math.max(...distances);
  return { distance, at: distances.indexOf(distance) };
}

test('PROBABILITY_OF_TARGET is what the terms sum to in 40 digits', () => {
  const rows = fixtureRows('confidence', 'probabilities.csv');
  const columns = ['wins', 'opportunities', 'rate', 'history'].map((name) => columnOf(rows, name));
  const got = numbers(call('PROBABILITY_OF_TARGET', ...columns));
  const { distance, at } = worst(
    got,
    rows.map((row) => Number(row.probability)),
  );
  expect({ distance: distance < 1e-11, worst: distance < 1e-11 ? undefined : rows[at] }).toEqual({ distance: true });
});

test('OPPORTUNITIES_FOR_CONFIDENCE is what trying one after the other finds', () => {
  const rows = fixtureRows('confidence', 'fewest.csv');
  const columns = ['wins', 'rate', 'confidence', 'history'].map((name) => columnOf(rows, name));
  const got = numbers(call('OPPORTUNITIES_FOR_CONFIDENCE', ...columns));
  const wrong = rows.filter((row, i) => Number(row.opportunities) !== got[i]);
  expect(wrong).toEqual([]);
  expect(rows.length).toBeGreaterThan(600);
});

test('a confidence that takes more opportunities than can be counted is refused with its row', () => {
  expect(() => call('OPPORTUNITIES_FOR_CONFIDENCE', column(1, 200), 0, 0.999999, 50)).toThrow(
    'OPPORTUNITIES_FOR_CONFIDENCE: a confidence of 0.999999 takes more opportunities than can be counted, row 2',
  );
});

test('PROBABILITY_OF_REVENUE is within 0.002 of simulations of a million years', () => {
  const rows = fixtureRows('revenue', 'simulated.csv');
  const at = (name: string) => columnOf(rows, name);
  const got = numbers(call('PROBABILITY_OF_REVENUE', at('target'), at('opportunities'), 1, at('rate'), at('spread')));
  const shares = rows.map((row) => Number(row.share));
  const { distance, at: place } = worst(got, shares);
  expect({ row: distance <= 0.002 ? 'any' : rows[place], got: distance <= 0.002 || got[place] }).toEqual({
    row: 'any',
    got: true,
  });
  // Were the distances more than the simulation's own noise, their mean square would show it.
  const scores = shares.map((share, i) => (got[i] as number) - share).map((off) => off * off * 1e6);
  const meanVariance = shares.reduce((sum, share) => sum + share * (1 - share), 0) / shares.length;
  const meanSquare = scores.reduce((sum, one) => sum + one, 0) / scores.length;
  expect(meanSquare / meanVariance).toBeLessThan(1.3);
});

test('without spread revenue is wins', () => {
  const exact = call('PROBABILITY_OF_TARGET', column(0, 3, 168), 840, 0.2);
  expect(call('PROBABILITY_OF_REVENUE', column(0, 2.5 * 113, 168 * 113), 840, 113, 0.2)).toEqual(exact);
});

test.each(['wilson', 'jeffreys', 'exact'])('RATE_INTERVAL, %s, has the ends that R gives', (method) => {
  const rows = fixtureRows('intervals', 'intervals.csv').filter((row) => row.method === method);
  for (const level of new Set(rows.map(({ confidence }) => confidence))) {
    const atLevel = rows.filter(({ confidence }) => confidence === level);
    const [successes, trials] = [columnOf(atLevel, 'successes'), columnOf(atLevel, 'trials')];
    const got = call('RATE_INTERVAL', successes, trials, Number(level), method) as number[][];
    // prop.test finds its ends in closed form, binom.test and qbeta to 1e-12 or so.
    for (const [i, end] of ['low', 'high'].entries()) {
      const ends = got.map((row) => row[i] as number);
      const { distance, at } = worst(
        ends,
        atLevel.map((row) => Number(row[end])),
      );
      expect({ row: distance < 1e-10 ? 'any' : atLevel[at] }).toEqual({ row: 'any' });
    }
  }
  expect(rows.length).toBeGreaterThan(150);
});

test('RATE_INTERVAL keeps the digits of an end that is nearly 0, and does not pass 1', () => {
  // By hand: the ends solve (n + z^2) p^2 - (2s + z^2) p + s^2 / n = 0, and for s near 0 the lower one is s^2 / (n z^2).
  const square = 1.6448536269514722 ** 2;
  const [low = 0] = (call('RATE_INTERVAL', 1e-9, 50, 0.9) as number[][])[0] ?? [];
  expect(low / (1e-18 / (50 * square))).toBeCloseTo(1, 6);
  expect((call('RATE_INTERVAL', 1 - 1e-15, 1, 0.6094031592365354) as number[][])[0]?.[1]).toBe(1);
});

test('RATE_INTERVAL leaves blank rows blank and refuses what is no column', () => {
  expect(call('RATE_INTERVAL', column(10, '', 0), column(30, '', 0))).toEqual([
    [expect.closeTo(0.1923, 4), expect.closeTo(0.5122, 4)],
    ['', ''],
    ['', ''],
  ]);
  expect(() => call('RATE_INTERVAL', [[1, 2]], [[3, 4]])).toThrow(
    'RATE_INTERVAL: successes must be one value or one column, got a range of 1 row and 2 columns',
  );
  expect(() => call('RATE_INTERVAL', column(1, 5), column(3, 4))).toThrow(
    'RATE_INTERVAL: successes must be at most the 4 trials, got 5, row 2',
  );
});

interface Shrinkage {
  readonly name: string;
  readonly successes: readonly number[];
  readonly trials: readonly number[];
  readonly rates: readonly number[];
}
const shrinkages: readonly Shrinkage[] = JSON.parse(
  readFileSync(path.join(__dirname, '../../fixtures/shrinkage/maximum.json'), 'utf8'),
);

test.each(shrinkages.map((one) => [one.name, one] as const))(
  'SHRUNK_RATES finds the greatest likelihood: %s',
  (_, { successes, trials, rates }) => {
    const got = numbers(call('SHRUNK_RATES', column(...successes), column(...trials)));
    // The likelihood is flat at its peak: what is known to 1e-13 there tells its place to some 1e-6.
    expect(worst(got, rates).distance).toBeLessThan(3e-6);
  },
);

test('SHRUNK_RATES keeps the shape of its arguments, blanks included', () => {
  const successes = [
    [30, '', 20],
    [45, 35, ''],
  ];
  const trials = [
    [100, '', 100],
    [100, 90, ''],
  ];
  const got = call('SHRUNK_RATES', successes, trials) as unknown[][];
  expect(got.map((row) => row.map((cell) => typeof cell))).toEqual([
    ['number', 'string', 'number'],
    ['number', 'number', 'string'],
  ]);
  const inOrder = numbers(call('SHRUNK_RATES', column(30, 20, 45, 35), column(100, 100, 100, 90)));
  expect(got.flat().filter((cell) => cell !== '')).toEqual(inOrder);
  expect(() => call('SHRUNK_RATES', column(1, ''), column(3, 4))).toThrow(
    'SHRUNK_RATES: successes must be given, got a blank, row 2',
  );
});
