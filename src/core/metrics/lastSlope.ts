import type { Calculus } from '../calculus/calculus';
import type { CurvePoint } from './curvePoints';

/**
 * Payout per unit of attainment with which a curve ends: that between its last two points, or where those are a cliff,
 * between the last two that are not. `refuseCurve` has seen to it that there are two.
 */
export function lastSlope<T, C>(calculus: Calculus<T, C>, points: readonly CurvePoint<T>[]): T {
  const { div, equal, if: choose, sub } = calculus;
  const [from, to] = points.slice(-2) as [CurvePoint<T>, CurvePoint<T>];
  const slope = () => div(sub(to.payout, from.payout), sub(to.attainment, from.attainment));
  if (points.length === 2) return slope();
  const isCliff = equal(from.attainment, to.attainment);
  return choose(isCliff, () => lastSlope(calculus, points.slice(0, -1)), slope);
}
