import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import type { CompoundBinomial } from './compoundBinomial';
import { fourier } from './fourier';

/** Steps of the grid in standard deviations of what one trial brings, and the most and fewest steps up to the amount. */
const STEP = 0.1;
const [FEWEST, MOST] = [512, 131_072];
/** Standard deviations of the sum beyond which an amount is far. */
const FAR = 10;
/** What wraps around the grid is damped to this share. */
const DAMPING = 1e-7;

/**
 * P(sum >= amount) on a grid that has the amount as a point: a value's probability is split between the points beside it so
 * that its mean is kept, and the sum's is the power of its Fourier transform. Values beyond the amount need no place on the
 * grid, since no sum with one stays below.
 *
 * @see Klugman, Panjer and Willmot, Loss Models (local moment matching; compound distributions by fast Fourier transform)
 */
export function compoundOnGrid(amount: number, sum: CompoundBinomial): number {
  const { trials, rate, spread } = sum;
  const deviation = Math.sqrt(spread ** 2 + 1 - rate);
  // An amount far beyond what is likely takes one huge deal, which needs no fine grid.
  const likely = trials * rate + FAR * deviation * Math.sqrt(trials * rate);
  const wanted = Math.min(amount, likely) / (STEP * deviation);
  const size = powerOfTwoAbove(Math.min(MOST, Math.max(FEWEST, wanted)));
  const last = size - 1;
  const damping = DAMPING ** (1 / size);

  const re = damped(valuesOnGrid(amount / last, size, spread), damping);
  const im = new Float64Array(size);
  fourier({ re, im });
  for (let k = 0; k < size; k++) {
    const [x, y] = [1 - rate + rate * (re[k] as number), rate * (im[k] as number)];
    const [length, angle] = [(x * x + y * y) ** (trials / 2), trials * Math.atan2(y, x)];
    // The conjugate, whose transform is the inverse transform.
    re[k] = (length * Math.cos(angle)) / size;
    im[k] = (-length * Math.sin(angle)) / size;
  }
  fourier({ re, im });
  const probabilities = damped(re, 1 / damping);
  // The density at the amount itself lies half below it.
  const below = probabilities.reduce((total, one) => total + one, 0) - (probabilities[last] as number) / 2;
  return Math.min(1, Math.max(0, 1 - below));
}

function powerOfTwoAbove(least: number): number {
  let size = 1;
  while (size <= least) size *= 2;
  return size;
}

function damped(values: Float64Array, damping: number): Float64Array {
  let factor = 1;
  return values.map((value) => {
    const result = value * factor;
    factor *= damping;
    return result;
  });
}

/** A lognormal value's probability at the points 0, step, 2 step ...: second differences of its limited expected value. */
function valuesOnGrid(step: number, size: number, spread: number): Float64Array {
  // The square of a spread that nobody means would overflow.
  const sigma = Math.sqrt(2 * Math.log(Math.hypot(1, spread)));
  const limitedMean = (limit: number): number => {
    if (limit === 0) return 0;
    const score = (Math.log(limit) + (sigma * sigma) / 2) / sigma;
    return normalCdf(score - sigma, 0, 1) + limit * normalCdf(-score, 0, 1);
  };
  const values = new Float64Array(size);
  let [before, here, after] = [-step, 0, limitedMean(step)];
  for (let i = 0; i < size; i++) {
    values[i] = Math.max(0, (2 * here - before - after) / step);
    [before, here, after] = [here, after, limitedMean((i + 2) * step)];
  }
  return values;
}
