import type { Calculus } from '../calculus/calculus';
import type { CurvePoint } from './curvePoints';
import { lastSlope } from './lastSlope';

/** What a curve does above its last point: stay, or go on with its last slope. */
export type Above = 'cap' | 'extend';

/**
 * Share of target incentive that a curve pays at an attainment: nothing below its first point, a straight line between
 * points, and at an attainment that is given twice the later row. A cliff is two points of which the line between them
 * is never asked for, so it divides by nothing.
 */
export function payoutAt<T, C>(
  calculus: Calculus<T, C>,
  attainment: T,
  points: readonly CurvePoint<T>[],
  above: Above,
): T {
  const { if: choose, less, num } = calculus;
  const [first] = points as readonly [CurvePoint<T>];
  const isBelow = less(attainment, first.attainment);
  return choose(
    isBelow,
    () => num(0),
    () => payoutFrom(calculus, attainment, points, above, 0),
  );
}

/** The payout where attainment has reached the point at this place. */
function payoutFrom<T, C>(
  calculus: Calculus<T, C>,
  attainment: T,
  points: readonly CurvePoint<T>[],
  above: Above,
  place: number,
): T {
  const { add, div, if: choose, less, mul, sub } = calculus;
  const [from, to] = points.slice(place) as [CurvePoint<T>, CurvePoint<T> | undefined];
  const beyond = sub(attainment, from.attainment);
  if (to === undefined)
    return above === 'cap' ? from.payout : add(from.payout, mul(beyond, lastSlope(calculus, points)));
  // The slope on its own: over a whole column of attainments it is one division. Lazy, since a cliff has none.
  const slope = () => div(sub(to.payout, from.payout), sub(to.attainment, from.attainment));
  return choose(
    less(attainment, to.attainment),
    () => add(from.payout, mul(beyond, slope())),
    () => payoutFrom(calculus, attainment, points, above, place + 1),
  );
}
