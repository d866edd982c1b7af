import cdf from '@stdlib/stats-base-dists-beta-cdf';
import { isNearNormal, nearNormalCdf } from './betaNearNormal';
import type { BetaShape } from './betaShape';
import { onCountedScale } from './onCountedScale';

/**
 * P(X <= x) for X ~ Beta(alpha, beta), right to ten digits; x is 0 to 1, shapes are above 0. @stdlib alone gives
 * probabilities above 1 from shapes of ten billion on.
 */
export function betaCdf(x: number, shape: BetaShape): number {
  if (isNearNormal(shape)) return nearNormalCdf(x, shape);
  const counted = onCountedScale(shape);
  return cdf(counted.there(x), counted.shape.alpha, counted.shape.beta);
}
