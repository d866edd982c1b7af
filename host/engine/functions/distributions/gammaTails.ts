import cdf from '@stdlib/stats-base-dists-gamma-cdf';
import pdf from '@stdlib/stats-base-dists-gamma-pdf';

/** Both tails of a distribution, since 1 less the large one loses the digits of the small one. */
export interface Tails {
  readonly below: number;
  readonly above: number;
}

/** From shapes of about a thousand on @stdlib's distribution function is off by as much as 0.7%; its density is not. */
export const TRUSTED = 500;
/** What is left of a sum, relative to it, when it has converged. */
const LAST_BIT = 1e-17;

/**
 * P(X <= x) and P(X > x) for a gamma variate of this shape and a scale of 1. Some 8 square roots of the shape are added up
 * where the shape is large.
 *
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 6.5.29 and 6.5.31
 */
export function gammaTails(x: number, shape: number): Tails {
  if (shape < TRUSTED || x <= 0) {
    const below = cdf(x, shape, 1);
    return { below, above: 1 - below };
  }
  const density = pdf(x, shape, 1);
  if (density === 0) return { below: Number(x > shape), above: Number(x <= shape) };
  if (x < shape + 1) {
    const below = density * series(x, shape);
    return { below, above: 1 - below };
  }
  const above = density * x * fraction(x, shape);
  return { below: 1 - above, above };
}

function series(x: number, shape: number): number {
  let [term, total] = [x / shape, 0];
  for (let n = 1; term > LAST_BIT * total; n++) {
    total += term;
    term *= x / (shape + n);
  }
  return total;
}

/** The continued fraction, by the method of Lentz. */
function fraction(x: number, shape: number): number {
  let b = x + 1 - shape;
  let c = Number.POSITIVE_INFINITY;
  let d = 1 / b;
  let value = d;
  let factor = 0;
  for (let n = 1; Math.abs(factor - 1) > 1e-15; n++) {
    const a = n * (shape - n);
    b += 2;
    d = 1 / (b + a * d);
    c = b + a / c;
    factor = c * d;
    value *= factor;
  }
  return value;
}
