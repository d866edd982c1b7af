import betaCdf from '@stdlib/stats-base-dists-beta-cdf';
import type { BetaShape } from './betaShape';

/** Step of the trapezoidal rule in standard deviations, and the longest: with these the error is some 1e-13 (test/fixtures). */
const [STEP, LONGEST_STEP] = [0.5, 0.25];
/** Where the density has fallen by this exponent, nothing is left that a double could tell. */
const DROP = 38;

/**
 * P(Y < Z) for independent beta variates. The narrower of the two is the weight, the other one's distribution function
 * what is weighed, on the scale of log odds, where both are smooth and the trapezoidal rule converges exponentially.
 *
 * @see Trefethen and Weideman 2014, The exponentially convergent trapezoidal rule, doi:10.1137/130932132
 */
export function betaOrder(y: BetaShape, z: BetaShape): number {
  return width(z) <= width(y) ? meanBelow(z, y) : 1 - meanBelow(y, z);
}

/** Standard deviation of the log odds, for shapes that are not tiny. */
const width = ({ alpha, beta }: BetaShape): number => Math.sqrt(1 / alpha + 1 / beta);

/** The mean of P(other < X) over X. */
function meanBelow(x: BetaShape, other: BetaShape): number {
  const mode = Math.log(x.alpha / x.beta);
  const peak = logDensity(mode, x);
  const step = Math.min(STEP * width(x), LONGEST_STEP);
  let [weights, weighed] = [0, 0];
  const add = (odds: number): boolean => {
    const exponent = logDensity(odds, x) - peak;
    if (exponent < -DROP) return false;
    const weight = Math.exp(exponent);
    weights += weight;
    weighed += weight * betaCdf(1 / (1 + Math.exp(-odds)), other.alpha, other.beta);
    return true;
  };
  for (let i = 0; add(mode + i * step); i++);
  for (let i = 1; add(mode - i * step); i++);
  return weighed / weights;
}

/** Up to a constant, which the weights' own sum takes care of. */
function logDensity(odds: number, { alpha, beta }: BetaShape): number {
  // ln(1 + e^odds) from whichever side does not overflow.
  const tail = Math.log1p(Math.exp(-Math.abs(odds)));
  return odds > 0 ? -beta * odds - (alpha + beta) * tail : alpha * odds - (alpha + beta) * tail;
}
