import type { Value } from '../calculus/value';
import type { Refusal } from './metric';
import type { Above } from './payoutAt';
import { refuseOrder } from './refuseOrder';

/**
 * What is wrong with a payout curve whose cells are each in bounds; undefined where it is a curve. `measures` is how many
 * payout columns it may have instead of one.
 */
export function refuseCurve(
  curve: readonly (readonly Value[])[],
  above: Above,
  measures = 1,
): Refusal<'curve'> | undefined {
  const columns = curve[0]?.length ?? 0;
  if (columns !== 2 && columns !== 1 + measures) {
    const perMeasure = measures > 1 ? `, or one for each of the ${measures} measures` : '';
    return { param: 'curve', rule: `must have a column of attainment and one of payout${perMeasure}`, got: columns };
  }
  const disorder = refuseOrder(curve);
  if (disorder) return { param: 'curve', ...disorder };
  return above === 'extend' ? refuseToExtend(curve, columns) : undefined;
}

/** A curve of one point has no slope to go on with, and one that falls at its end would pay less than nothing. */
function refuseToExtend(curve: readonly (readonly Value[])[], columns: number): Refusal<'curve'> | undefined {
  const attainments = new Set(curve.map(([attainment]) => attainment));
  if (attainments.size < 2)
    return { param: 'curve', rule: 'must have points at two attainments for "extend"', got: attainments.size };
  // The line that goes on is the last that is no cliff, as in lastSlope: it falls where its end is below its start.
  const isCliff = (row: number) => curve[row]?.[0] === curve[row - 1]?.[0];
  let end = curve.length - 1;
  while (isCliff(end)) end--;
  for (let column = 1; column < columns; column++) {
    if (Number(curve[end]?.[column]) < Number(curve[end - 1]?.[column]))
      return {
        param: 'curve',
        rule: 'must not fall at its end for "extend"',
        got: curve[curve.length - 1]?.[column],
        row: curve.length,
        column: column + 1,
      };
  }
  return undefined;
}
