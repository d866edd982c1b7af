import { compoundAtLeast } from '../../../src/core/stats/compoundAtLeast';

/** P(lognormal of mean 1 and spread 1 >= 1) = N(-sqrt(ln 2) / 2), by hand. */
const ONE_DEAL = 0.3386;

test('one sure deal is a lognormal one', () => {
  expect(compoundAtLeast(1, { trials: 1, rate: 1, spread: 1 })).toBeCloseTo(ONE_DEAL, 4);
});

test('one uncertain deal is a share of that', () => {
  expect(compoundAtLeast(1, { trials: 1, rate: 0.3, spread: 1 })).toBeCloseTo(0.3 * ONE_DEAL, 4);
});

test.each([
  // Where the method changes: what either gives there must meet.
  [0.3, 40, 0.25, 9],
  [0.6, 300, 0.2, 62],
  [1, 3690, 0.2, 730],
])('there is no jump where the method changes: spread %d', (spread, trials, rate, amount) => {
  const sum = { trials: Math.round(trials), rate, spread };
  const beside = (by: number) => compoundAtLeast(amount, { ...sum, spread: spread * (1 + by) });
  const slope = (beside(1e-2) - beside(-1e-2)) / 2e-2;
  for (const by of [-1e-3, 1e-3]) expect(Math.abs(beside(by) - beside(0) - slope * by)).toBeLessThan(4e-4);
});

test('the normal approximation of a countless number of deals meets the sum over them', () => {
  // Standard deviations of 999.9 and 1000.1 deals, on either side of where single numbers of wins are given up.
  const [fewer, more] = [6_248_000, 6_252_000].map((trials) =>
    compoundAtLeast(trials * 0.2 + 1000, { trials, rate: 0.2, spread: 0.25 }),
  );
  expect(Math.abs((fewer as number) - (more as number))).toBeLessThan(3e-4);
});

test.each([
  [1e12, 10, 0.2, 3],
  [1e-9, 10, 0.2, 1],
  [5, 10, 0.5, 1e-12],
  [5, 10, 0.5, 1000],
  [2.00001e8, 1e9, 0.2, 1],
  [1, 1e9, 1e-9, 2],
])('%d of %d at %d with a spread of %d is a probability', (amount, trials, rate, spread) => {
  const probability = compoundAtLeast(amount, { trials, rate, spread });
  expect(probability).toBeGreaterThanOrEqual(0);
  expect(probability).toBeLessThanOrEqual(1);
});
