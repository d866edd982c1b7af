import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalPdf from '@stdlib/stats-base-dists-normal-pdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import type { BetaShape } from './betaShape';

/** With both shapes from here on the expansions below are right to ten digits, while @stdlib begins to lose its own. */
const FROM = 1e6;

/** Whether a beta distribution is normal but for a little skewness and kurtosis. */
export const isNearNormal = ({ alpha, beta }: BetaShape): boolean => alpha >= FROM && beta >= FROM;

/**
 * P(X <= x) for X ~ Beta(alpha, beta) with large shapes: Edgeworth's expansion up to the kurtosis.
 *
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.48
 */
export function nearNormalCdf(x: number, shape: BetaShape): number {
  const { mean, failing, deviation } = centreOf(shape);
  // x less the mean, from both ends: near 1 there is hardly a digit left of x itself, but all of what it lacks.
  const z = (x * failing - (1 - x) * mean) / deviation;
  if (!Number.isFinite(z)) return Number(z > 0);
  const { third, fourth } = shapesOf(shape);
  const skewed = third * (z * z - 1);
  const peaked = fourth * (z ** 3 - 3 * z) + (third * third * (z ** 5 - 10 * z ** 3 + 15 * z)) / 2;
  const density = normalPdf(z, 0, 1);
  // Dozens of deviations away what is left of the expansion is smaller than a double and may have either sign.
  const correction = density === 0 ? 0 : density * (skewed + peaked);
  return Math.min(1, Math.max(0, normalCdf(z, 0, 1) - correction));
}

/**
 * The x with P(X <= x) = probability for X ~ Beta(alpha, beta) with large shapes: the expansion of Cornish and Fisher.
 *
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.49
 */
export function nearNormalQuantile(probability: number, shape: BetaShape): number {
  const { mean, deviation } = centreOf(shape);
  const { third, fourth } = shapesOf(shape);
  const z = normalQuantile(probability, 0, 1);
  const score = z + third * (z * z - 1) + fourth * (z ** 3 - 3 * z) - third * third * (2 * z ** 3 - 5 * z);
  return mean + deviation * score;
}

/** In an order of operations in which no shape that a double can hold overflows. */
function centreOf({ alpha, beta }: BetaShape) {
  const [mean, failing] = [1 / (1 + beta / alpha), 1 / (1 + alpha / beta)];
  const deviation = (Math.sqrt(mean * failing) * Math.SQRT1_2) / Math.sqrt(alpha / 2 + beta / 2 + 0.5);
  return { mean, failing, deviation };
}

/** Skewness over 6 and excess kurtosis over 24, to the first order in the shapes. */
function shapesOf({ alpha, beta }: BetaShape) {
  const { mean, failing } = centreOf({ alpha, beta });
  const [lean, product] = [failing - mean, mean * failing];
  const scale = Math.SQRT1_2 / Math.sqrt(product) / Math.sqrt(alpha / 2 + beta / 2);
  const third = (lean * scale) / 3;
  const fourth = ((lean * lean - product) * scale * scale) / 4;
  return { third, fourth };
}
