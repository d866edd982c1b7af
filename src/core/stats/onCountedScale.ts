import type { BetaShape } from './betaShape';

/** From here on a shape is so large that its own variation no longer shows, and only the scale that it sets is left. */
const LARGEST = 1e14;

/** A beta distribution on another scale of odds. */
export interface OnCountedScale {
  readonly shape: BetaShape;
  /** The value there of one here. */
  readonly there: (x: number) => number;
  /** The value here of one there. */
  readonly here: (x: number) => number;
}

/**
 * A beta distribution of which a shape is beyond counting, told by the largest shape that counts. The odds of such a variate
 * are a gamma variate of the other shape over the large one, so a larger one changes nothing but their scale.
 */
export function onCountedScale({ alpha, beta }: BetaShape): OnCountedScale {
  const shape = { alpha: Math.min(alpha, LARGEST), beta: Math.min(beta, LARGEST) };
  const odds = (shape.alpha / alpha) * (beta / shape.beta);
  return { shape, there: (x) => scaled(x, odds), here: (x) => scaled(x, 1 / odds) };
}

/** The share whose odds are so many times those of this one. */
const scaled = (share: number, times: number): number => {
  if (times === 1) return share;
  return (share * times) / (1 - share + share * times);
};
