import { betaCdf } from './betaCdf';
import type { BetaShape } from './betaShape';

/** Step of the trapezoidal rule in standard deviations, and the longest: with these the error is some 1e-13 (test/fixtures). */
const [STEP, LONGEST_STEP] = [0.5, 0.25];
/** Where the density has fallen by this exponent, nothing is left that a double could tell. */
const DROP = 38;
/** A variate whose log odds vary no more than this is a single value. */
const NARROWEST = 1e-10;

/**
 * P(Y < Z) for independent beta variates. The narrower of the two is the weight, the other one's distribution function
 * what is weighed, on the scale of log odds, where both are smooth and the trapezoidal rule converges exponentially.
 *
 * @see Trefethen and Weideman 2014, The exponentially convergent trapezoidal rule, doi:10.1137/130932132
 */
export function betaOrder(y: BetaShape, z: BetaShape): number {
  if (Math.max(width(y), width(z)) < NARROWEST) return (1 + Math.sign(middle(z) - middle(y))) / 2;
  return width(z) <= width(y) ? meanBelow(z, y) : 1 - meanBelow(y, z);
}

/** Standard deviation of the log odds, for shapes that are not tiny. */
const width = ({ alpha, beta }: BetaShape): number => Math.sqrt(1 / alpha + 1 / beta);

const middle = ({ alpha, beta }: BetaShape): number => 1 / (1 + beta / alpha);

/** The mean of P(other < X) over X. */
function meanBelow(x: BetaShape, other: BetaShape): number {
  const mode = middle(x);
  if (width(x) < NARROWEST) return betaCdf(mode, other);
  const step = Math.min(STEP * width(x), LONGEST_STEP);
  let [weights, weighed] = [0, 0];
  // The odds at the mode times e^offset, and their density over that at the mode.
  const add = (offset: number): boolean => {
    const rise = Math.log1p(mode * Math.expm1(offset));
    const exponent = x.alpha * (offset - rise) - x.beta * rise;
    if (exponent < -DROP) return false;
    const weight = Math.exp(exponent);
    weights += weight;
    weighed += weight * betaCdf(mode * Math.exp(offset - rise), other);
    return true;
  };
  for (let i = 0; add(i * step); i++);
  for (let i = 1; add(-i * step); i++);
  return weighed / weights;
}
