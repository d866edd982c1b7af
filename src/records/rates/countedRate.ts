import { type Interval, intervalOf } from './intervalOf';

/** A share of rows, with the rows behind it. */
export interface CountedRate {
  /** 0 to 1; null where there are no trials. */
  readonly rate: number | null;
  readonly successes: number;
  readonly trials: number;
  readonly interval: Interval | null;
}

/** The share of successes among trials, both whole counts. */
export function countedRate(successes: number, trials: number): CountedRate {
  const rate = trials === 0 ? null : successes / trials;
  return { rate, successes, trials, interval: intervalOf(successes, trials) };
}
