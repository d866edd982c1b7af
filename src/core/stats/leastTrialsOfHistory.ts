import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { betaBinomialAtLeast } from './betaBinomialAtLeast';
import type { BetaShape } from './betaShape';
import { leastReaching } from './leastReaching';
import { reaches } from './reaches';

/** Corrections of the first guess; three are the rule, the rest is for hardly any history. */
const CORRECTIONS = 6;
/** Keeps a probability inside the open interval for which a normal score exists. */
const EDGE = 1e-12;

/**
 * The smallest number of trials that brings at least `successes` with at least this confidence where the rate is only
 * known as Beta(alpha, beta): `leastTrials` for a rate from a history of limited length. Infinity where it is beyond what
 * a double can count, as for a near certainty out of hardly any history. Successes are whole.
 *
 * @example leastTrialsOfHistory(168, { alpha: 40.5, beta: 160.5 }, 0.8) // 958; 888 where the rate is known to be 0.2
 */
export function leastTrialsOfHistory(successes: number, rate: BetaShape, confidence: number): number {
  if (successes <= 0) return 0;
  const enough = (trials: number) => reaches(betaBinomialAtLeast(successes, trials, rate), confidence);
  return leastReaching(enough, { from: successes, near: nearlyEnough(successes, rate, confidence), step: 1 });
}

/**
 * Log odds of a beta variate are nearly normal, and the probability asks for the order of two of them: its normal score is
 * nearly a straight line in the logarithm of the failures, which makes Newton's method quick.
 */
function nearlyEnough(successes: number, { alpha, beta }: BetaShape, confidence: number): number {
  const score = normalQuantile(Math.min(Math.max(confidence, EDGE), 1 - EDGE), 0, 1);
  const spread = (failures: number) => Math.sqrt(1 / successes + 1 / failures + 1 / alpha + 1 / beta);
  let failures = Math.max(1, (successes * beta) / alpha);
  failures *= Math.exp(score * spread(failures));
  for (let i = 0; i < CORRECTIONS && failures < Number.MAX_SAFE_INTEGER; i++) {
    const reached = betaBinomialAtLeast(successes, successes + failures - 1, { alpha, beta });
    const missing = score - normalQuantile(Math.min(Math.max(reached, EDGE), 1 - EDGE), 0, 1);
    const closer = Math.max(1, failures * Math.exp(missing * spread(failures)));
    const moved = Math.abs(closer - failures);
    failures = closer;
    if (moved < 0.5) break;
  }
  return Math.ceil(successes + failures - 1);
}
