import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { binomialAtLeast } from './binomialAtLeast';
import { leastReaching } from './leastReaching';
import { reaches } from './reaches';

/**
 * The smallest number of trials for which Binomial(trials, rate) brings at least `successes` with at least this
 * confidence; Infinity where it is beyond what a double can count. Successes are whole, 0 or more; rate is above 0 and at
 * most 1; confidence is between 0 and 1. The probability rises with every trial, so the search starts from the normal
 * bound: some ten probabilities, whatever the size.
 *
 * @example leastTrials(168, 0.2, 0.8) // 888
 */
export function leastTrials(successes: number, rate: number, confidence: number): number {
  if (successes <= 0) return 0;
  const near = Math.ceil(normalBound(successes, rate, confidence));
  const step = Math.max(1, Math.round(near ** 0.25));
  const enough = (trials: number) => reaches(binomialAtLeast(successes, trials, rate), confidence);
  return leastReaching(enough, { from: successes, near, step });
}

/** Trials at which mean less z standard deviations is `successes`, in the normal approximation. */
function normalBound(successes: number, rate: number, confidence: number): number {
  const z = normalQuantile(confidence, 0, 1);
  const spread = z * Math.sqrt(1 - rate);
  const root = (spread + Math.sqrt(spread * spread + 4 * successes)) / 2;
  return (root * root) / rate;
}
