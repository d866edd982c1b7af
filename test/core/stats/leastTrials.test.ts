import { binomialAtLeast } from '../../../src/core/stats/binomialAtLeast';
import { leastTrials } from '../../../src/core/stats/leastTrials';

// Summed term by term from the definition of the binomial, which is exact enough for some hundreds of trials.
function summed(successes: number, trials: number, rate: number): number {
  let term = (1 - rate) ** trials;
  let below = 0;
  for (let k = 0; k < successes; k++) {
    below += term;
    term *= ((trials - k) / (k + 1)) * (rate / (1 - rate));
  }
  return 1 - below;
}

test.each([
  [1, 10, 0.1],
  [3, 10, 0.5],
  [20, 120, 0.2],
  [60, 300, 0.2],
])('P(X >= %d) of %d at %d is the sum of its terms', (successes, trials, rate) => {
  expect(binomialAtLeast(successes, trials, rate)).toBeCloseTo(summed(successes, trials, rate), 10);
});

test('the edges of the binomial', () => {
  expect(binomialAtLeast(0, 5, 0.3)).toBe(1);
  expect(binomialAtLeast(6, 5, 0.3)).toBe(0);
  expect(binomialAtLeast(5, 5, 1)).toBe(1);
  expect(binomialAtLeast(1, 5, 0)).toBe(0);
});

test('a quota at expected value is missed about half the time', () => {
  // Sales Benchmark Index plan: 168 sales out of 840 opportunities at 20%.
  expect(binomialAtLeast(168, 840, 0.2)).toBeCloseTo(0.5138, 4);
});

test('the least number is found by trying one after the other', () => {
  for (const successes of [1, 2, 5, 13])
    for (const rate of [0.05, 0.3, 0.77, 1])
      for (const confidence of [0.1, 0.5, 0.8, 0.95]) {
        let trials = successes;
        while (binomialAtLeast(successes, trials, rate) < confidence - 1e-9) trials++;
        expect(leastTrials(successes, rate, confidence)).toBe(trials);
      }
});

test('a probability that is exactly reached counts as reached', () => {
  // One success of one trial at one half has the probability one half.
  expect(leastTrials(1, 0.5, 0.5)).toBe(1);
});

test('no successes need no trials', () => {
  expect(leastTrials(0, 0.2, 0.9)).toBe(0);
});

test('large plans take no longer', () => {
  // Normal approximation: n = (z sqrt(1 - p) + sqrt(z^2 (1 - p) + 4 w))^2 / 4p with z = 0.8416212 gives 5,000,119,023.
  expect(leastTrials(1e9, 0.2, 0.8)).toBeCloseTo(5_000_119_023, -2);
});
