import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { binomialAtLeast } from './binomialAtLeast';

/** "At least a confidence" forgives the last bits of a probability, so that 0.5 exactly reached counts as reached. */
const FORGIVEN = 1e-9;

/**
 * The smallest number of trials for which Binomial(trials, rate) brings at least `successes` with at least this
 * confidence. Successes are whole, 0 or more; rate is above 0 and at most 1; confidence is between 0 and 1.
 * The probability rises with every trial, so the search starts from the normal bound and halves what is left:
 * some twenty probabilities, whatever the size.
 *
 * @example leastTrials(168, 0.2, 0.8) // 888
 */
export function leastTrials(successes: number, rate: number, confidence: number): number {
  if (successes <= 0) return 0;
  const reached = (trials: number) => binomialAtLeast(successes, trials, rate) >= confidence - FORGIVEN;
  if (reached(successes)) return successes;

  let short = successes;
  let enough = Math.max(successes + 1, Math.ceil(normalBound(successes, rate, confidence)));
  let step = Math.max(1, Math.round(Math.sqrt(enough) / 4));
  while (!reached(enough)) {
    short = enough;
    enough += step;
    step *= 2;
  }
  step = Math.max(1, Math.round(Math.sqrt(enough) / 4));
  while (enough - step > short && reached(enough - step)) {
    enough -= step;
    step *= 2;
  }
  short = Math.max(short, enough - step);
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (reached(middle)) enough = middle;
    else short = middle;
  }
  return enough;
}

/** Trials at which mean less z standard deviations is `successes`, in the normal approximation. */
function normalBound(successes: number, rate: number, confidence: number): number {
  const z = normalQuantile(confidence, 0, 1);
  const spread = z * Math.sqrt(1 - rate);
  const root = (spread + Math.sqrt(spread * spread + 4 * successes)) / 2;
  return (root * root) / rate;
}
