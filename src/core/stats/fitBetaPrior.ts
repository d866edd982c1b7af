import { alikeGroups, type Group, type GroupKind } from './group';
import { pooledRate } from './pooledRate';
import { risingExcess } from './risingExcess';
import { risingSlope } from './risingSlope';
import { signChange } from './signChange';

/** A beta prior as the mean of its rates and the number of trials that it weighs as much as. */
export interface BetaPrior {
  readonly mean: number;
  /** Infinity: the groups show no more spread than chance. 0: nothing but spread. */
  readonly strength: number;
}

/** A prior with the log likelihood that it has over one rate for all. */
interface Fit extends BetaPrior {
  readonly gain: number;
}

/** Natural logarithms of the strengths among which the peak is looked for: a millionth to a billion trials. */
const [WEAKEST, STRONGEST] = [-14, 21];
/** Golden sections that bring the logarithm of the strength to some seven digits. */
const SECTIONS = 36;
const GOLDEN = (Math.sqrt(5) - 1) / 2;
/** Gains in log likelihood below this are rounding. */
const NO_GAIN = 1e-9;

/**
 * The beta prior under which the groups' counts are most likely. For each strength the mean has one best value, so the
 * search is for the strength alone: over its whole range first, since the likelihood may have a second peak.
 *
 * @see Skellam 1948, J. Royal Statistical Society B 10, 257-261 (the beta-binomial distribution and its likelihood)
 */
export function fitBetaPrior(groups: readonly Group[]): BetaPrior {
  const kinds = alikeGroups(groups);
  const pooled = pooledRate(groups);
  const oneRate: BetaPrior = { mean: pooled, strength: Number.POSITIVE_INFINITY };
  if (!(pooled > 0 && pooled < 1)) return oneRate;

  const fitAt = (log: number): Fit => bestFit(kinds, Math.exp(log), pooled);
  let [start, highest] = [WEAKEST, Number.NEGATIVE_INFINITY];
  for (let log = WEAKEST; log <= STRONGEST; log++) {
    const { gain } = fitAt(log);
    if (gain > highest) [start, highest] = [log, gain];
  }
  const { mean, strength, gain } = highestNear(start, fitAt);
  if (gain <= NO_GAIN) return oneRate;
  return { mean, strength: start === WEAKEST ? 0 : strength };
}

/** The best prior of this strength. */
function bestFit(kinds: readonly GroupKind[], strength: number, pooled: number): Fit {
  const mean = bestMean(kinds, strength);
  let gain = 0;
  for (const { successes, trials, times } of kinds) {
    const failures = trials - successes;
    const won = successes * Math.log(mean / pooled) + risingExcess(mean * strength, successes);
    const lost = failures * Math.log((1 - mean) / (1 - pooled)) + risingExcess((1 - mean) * strength, failures);
    gain += times * (won + lost - risingExcess(strength, trials));
  }
  return { mean, strength, gain };
}

/** The likelihood of a mean has one peak, where its slope changes sign. */
function bestMean(kinds: readonly GroupKind[], strength: number): number {
  const slope = (mean: number): number => {
    let sum = 0;
    for (const { successes, trials, times } of kinds)
      sum += times * (risingSlope(mean * strength, successes) - risingSlope((1 - mean) * strength, trials - successes));
    return sum;
  };
  return signChange(slope, 0, 1);
}

/** Golden-section search around a place on the grid. */
function highestNear(start: number, fitAt: (log: number) => Fit): Fit {
  let [low, high] = [start - 1, start + 1];
  let [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [atLeft, atRight] = [fitAt(left), fitAt(right)];
  for (let i = 0; i < SECTIONS; i++) {
    if (atLeft.gain > atRight.gain) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - GOLDEN * (high - low);
      atLeft = fitAt(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + GOLDEN * (high - low);
      atRight = fitAt(right);
    }
  }
  return atLeft.gain > atRight.gain ? atLeft : atRight;
}
