import { betaCdf } from '../../../src/core/stats/betaCdf';
import { betaQuantile } from '../../../src/core/stats/betaQuantile';
import type { BetaShape } from '../../../src/core/stats/betaShape';
import { binomialAtLeast } from '../../../src/core/stats/binomialAtLeast';
import { call } from '../../functions/call';
import { fixtureRows } from '../../support/fixtureRows';

const rows = fixtureRows('confidence', 'largeShapes.csv').map((row) => {
  const [x, below, p, quantile] = [row.x, row.below, row.p, row.quantile].map(Number) as [
    number,
    number,
    number,
    number,
  ];
  return { shape: { alpha: Number(row.alpha), beta: Number(row.beta) }, x, below, p, quantile };
});

function deviationOf({ alpha, beta }: BetaShape): number {
  const all = alpha + beta;
  return Math.sqrt(((alpha / all) * (beta / all)) / (all + 1));
}

test('beta probabilities with large shapes are those that R gives', () => {
  const wrong = rows.filter(({ shape, x, below }) => Math.abs(betaCdf(x, shape) - below) > 1e-8);
  expect(wrong).toEqual([]);
  expect(rows.length).toBeGreaterThan(200);
});

test('beta quantiles with large shapes are those that R gives, to a millionth of a deviation or the last bits', () => {
  const wrong = rows.filter(({ shape, p, quantile }) => {
    const off = Math.abs(betaQuantile(p, shape) - quantile);
    return off > 1e-6 * deviationOf(shape) && off > 4e-16;
  });
  expect(wrong).toEqual([]);
});

test('a chance is never above 1, however many trials there are', () => {
  for (const trials of [1e9, 1e10, 1e12, 1e15, 1e18, 1e300])
    for (const rate of [1e-6, 0.01, 0.5])
      for (const share of [0.999, 1, 1.001]) {
        const chance = binomialAtLeast(Math.round(trials * rate * share), trials, rate);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
      }
});

// One chance in n, taken n times, succeeds at least once with 1 - 1/e for large n: the limit of Poisson.
test.each([1e6, 1e12, 1e15, 1e18, 1e100])('rare successes among %d trials are Poisson', (trials) => {
  expect(binomialAtLeast(1, trials, 1 / trials)).toBeCloseTo(1 - Math.exp(-1), 6);
});

// Found by random calls: a shape beyond counting beside a small one is neither normal nor within reach of @stdlib.
test.each([
  [1e-9, 1.7e308],
  [1e-12, 1.7e308],
  [18, 1.7e308],
  [0, 1e17],
])('%d of %d successes have an interval by either beta method', (successes, trials) => {
  for (const method of ['jeffreys', 'exact']) {
    const [low = Number.NaN, high = Number.NaN] =
      (call('RATE_INTERVAL', successes, trials, 0.95, method) as number[][])[0] ?? [];
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeGreaterThanOrEqual(low);
    expect(high).toBeLessThan(1e-12);
  }
});
