import { amountInterval, countInterval } from '../../../src/core/stats/outcomeInterval';
import { studentWidening } from '../../../src/core/stats/studentWidening';
import { trendInRates } from '../../../src/core/stats/trendInRates';

test('the trend test is that of R', () => {
  // R: prop.trend.test(c(12, 18, 9, 20, 25), c(40, 50, 20, 45, 40)), whose chi-squared is the square of the score.
  const successes = [12, 18, 9, 20, 25];
  const trials = [40, 50, 20, 45, 40];
  const found = trendInRates(trials.map((count, place) => ({ successes: successes[place] as number, trials: count })));
  expect((found?.score ?? 0) ** 2).toBeCloseTo(8.93796144723215, 10);
  expect(found?.probability).toBeCloseTo(0.00279304259846854, 12);
  expect(found?.score).toBeGreaterThan(0);
  expect(trendInRates([{ successes: 1, trials: 3 }])).toBeNull();
  expect(
    trendInRates([
      { successes: 0, trials: 3 },
      { successes: 0, trials: 2 },
    ]),
  ).toBeNull();
});

test('few degrees of freedom widen an interval as Student has it', () => {
  // R: qt(0.9, 5) / qnorm(0.9), and with 9 degrees of freedom.
  expect(studentWidening(5, 0.8)).toBeCloseTo(1.47588404882448 / 1.2815515655446, 10);
  expect(studentWidening(9, 0.8)).toBeCloseTo(1.38302873839663 / 1.2815515655446, 10);
});

test('counts fall within the quantiles that R has', () => {
  // R: qnbinom(c(0.1, 0.9), mu = 12, size = 144 / 28), the same for 1,200 with variance 40,000; qpois(c(0.1, 0.9), 7).
  expect(countInterval({ mean: 12, variance: 40 }, 0.8)).toEqual({ low: 5, high: 20 });
  expect(countInterval({ mean: 1200, variance: 40_000 }, 0.8)).toEqual({ low: 952, high: 1462 });
  expect(countInterval({ mean: 7, variance: 3 }, 0.8)).toEqual({ low: 4, high: 10 });
  expect(countInterval({ mean: 0, variance: 0 }, 0.8)).toEqual({ low: 0, high: 0 });
});

test('amounts fall within the quantiles of a gamma distribution', () => {
  // R: qgamma(c(0.1, 0.9), shape = 4, scale = 250); the approximation is within a few thousandths of the mean.
  const { low, high } = amountInterval({ mean: 1000, variance: 250_000 }, 0.8);
  expect(Math.abs(low - 436.19239)).toBeLessThan(3);
  expect(Math.abs(high - 1670.19577)).toBeLessThan(3);
});
