import normalCdf from '@stdlib/stats-base-dists-normal-cdf';

/** Successes out of trials in one period. */
export interface PeriodRate {
  readonly successes: number;
  readonly trials: number;
}

/** Whether rates rise or fall from period to period. */
export interface Trend {
  /** Standard deviations from no trend; above 0 rates rise. */
  readonly score: number;
  /** How often chance alone shows so much, in either direction. */
  readonly probability: number;
}

/**
 * The trend test of Cochran and Armitage over periods in order, as far apart as their places; null where fewer than two
 * periods have trials, or all or none of these succeed.
 *
 * @see Armitage 1955, Tests for linear trends in proportions and frequencies, doi:10.2307/3001775 (R: prop.trend.test)
 */
export function trendInRates(periods: readonly PeriodRate[]): Trend | null {
  let [trials, successes, sum, squares, weighed] = [0, 0, 0, 0, 0];
  for (const [place, period] of periods.entries()) {
    trials += period.trials;
    successes += period.successes;
    sum += place * period.trials;
    squares += place * place * period.trials;
    weighed += place * period.successes;
  }
  const rate = successes / trials;
  const variance = rate * (1 - rate) * (squares - (sum * sum) / trials);
  if (!(variance > 0)) return null;
  const score = (weighed - rate * sum) / Math.sqrt(variance);
  return { score, probability: 2 * normalCdf(-Math.abs(score), 0, 1) };
}
