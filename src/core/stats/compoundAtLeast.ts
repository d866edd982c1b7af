import binomialPmf from '@stdlib/stats-base-dists-binomial-pmf';
import { roundHalfAway } from '../calculus/roundHalfAway';
import { binomialAtLeast } from './binomialAtLeast';
import { type CompoundBinomial, lognormalKurtosis, lognormalSkewness } from './compoundBinomial';
import { compoundByMoments } from './compoundByMoments';
import { compoundOnGrid } from './compoundOnGrid';
import { lognormalSumAtLeast } from './lognormalSumAtLeast';

/** Up to this spread, or this much kurtosis that it misses, a shifted lognormal is the sum to within 0.0003. */
const [LITTLE_SPREAD, LITTLE_MISSED] = [0.3, 0.013];
/** With so many trials, or a standard deviation of so many wins, single numbers of wins no longer show. */
const COUNTLESS = { trials: 1e12, deviation: 1000 };
/** Values that differ by less than a billionth do not differ. */
const NO_SPREAD = 1e-9;
/** Standard deviations of the number of wins beyond which its probability is below 1e-15. */
const REACH = 8;

/**
 * P(sum >= amount) for the sum of a binomial number of lognormal values of mean 1: the chance that so many opportunities
 * bring so much money, counted in mean deals. Within 0.0003 of the exact probability for spreads up to 5 (test/fixtures
 * holds it to simulations of a million years). Some microseconds
 * where the number of wins decides, some milliseconds where few big deals do, up to 0.1 s among tens of thousands of those.
 */
export function compoundAtLeast(amount: number, sum: CompoundBinomial): number {
  if (amount <= 0) return 1;
  const { trials, rate, spread } = sum;
  if (trials === 0 || rate === 0) return 0;
  // Without spread the sum is the number of wins. Beyond the sixth decimal, a part of a deal is noise of a division.
  if (spread < NO_SPREAD) return binomialAtLeast(Math.ceil(roundHalfAway(amount, 6)), trials, rate);
  if (trials > COUNTLESS.trials) return compoundByMoments(amount, sum);
  if (!isNearlyShifted(sum)) return compoundOnGrid(amount, sum);
  const deviation = Math.sqrt(trials * rate * (1 - rate));
  return deviation > COUNTLESS.deviation ? compoundByMoments(amount, sum) : compoundByCount(amount, sum);
}

/** A little skewed lognormal has a kurtosis of 16/9 of its squared skewness; a value's own is more by what is missed. */
function isNearlyShifted({ trials, rate, spread }: CompoundBinomial): boolean {
  const missed = lognormalKurtosis(spread) - (16 / 9) * lognormalSkewness(spread) ** 2;
  return spread <= LITTLE_SPREAD || missed <= LITTLE_MISSED * trials * rate;
}

/** Each number of wins by itself, weighed by its probability. */
function compoundByCount(amount: number, { trials, rate, spread }: CompoundBinomial): number {
  const mean = trials * rate;
  const reach = REACH * (Math.sqrt(mean * (1 - rate)) + 1);
  const most = Math.min(trials, Math.ceil(mean + reach));
  let probability = 0;
  for (let wins = Math.max(1, Math.floor(mean - reach)); wins <= most; wins++)
    probability += binomialPmf(wins, trials, rate) * lognormalSumAtLeast(amount, wins, spread);
  return Math.min(1, probability);
}
