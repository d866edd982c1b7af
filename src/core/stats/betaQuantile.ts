import quantile from '@stdlib/stats-base-dists-beta-quantile';
import { isNearNormal, nearNormalQuantile } from './betaNearNormal';
import type { BetaShape } from './betaShape';
import { onCountedScale } from './onCountedScale';

/** With a shape below this, all of a beta distribution but a millionth is at one end, to the last bit of a double. */
const AT_THE_END = 1e-9;

/**
 * The x with P(X <= x) = probability for X ~ Beta(alpha, beta), shapes above 0. @stdlib gives NaN for shapes too small or
 * too large for it, where the quantile is one of the ends, nearly normal or a small one on another scale.
 */
export function betaQuantile(probability: number, shape: BetaShape): number {
  if (shape.alpha < AT_THE_END) return 0;
  if (shape.beta < AT_THE_END) return 1;
  if (isNearNormal(shape)) return nearNormalQuantile(probability, shape);
  const counted = onCountedScale(shape);
  return counted.here(quantile(probability, counted.shape.alpha, counted.shape.beta));
}
