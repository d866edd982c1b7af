import type { Calculus } from '../calculus/calculus';

/** A point of a payout curve: from this attainment, this share of target incentive. */
export interface CurvePoint<T> {
  readonly attainment: T;
  readonly payout: T;
}

/** The points of a curve in order; `column` is that of the payouts, 1 being the first after the attainments. */
export function curvePoints<T, C>({ each }: Calculus<T, C>, curve: readonly C[], column = 1): readonly CurvePoint<T>[] {
  return curve.map((row) => {
    const cells = each(row);
    return { attainment: cells[0] as T, payout: cells[column] as T };
  });
}
