import { statisticalNumbers } from '../../core/calculus/statisticalNumbers';
import { rateInterval } from '../../core/metrics/rateInterval';

/** Two ends between which a figure lies, at 95% confidence unless it says otherwise. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Where a rate of so many successes lies: RATE_INTERVAL by Wilson at 95%. Counts may be fractions; null without trials. */
export function intervalOf(successes: number, trials: number): Interval | null {
  if (!(trials > 0)) return null;
  const given = { successes: Math.min(successes, trials), trials, confidence: 0.95, method: 'wilson' } as const;
  const [low, high] = rateInterval.formula(statisticalNumbers, given);
  return { low: Math.max(0, Number(low)), high: Math.min(1, Number(high)) };
}
