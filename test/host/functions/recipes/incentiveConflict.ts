import quantile from '@stdlib/stats-base-dists-normal-quantile';
import type { Recipe } from './recipe';

const size = 41;
const volumes = `A2:A${size + 1}`;
const outcomes = 'B1:AP1';

/**
 * How often one team is paid above target while the joint number is missed. The payout is attainment itself, `weight` is the
 * joint number's share of the goal.
 */
export function incentiveConflict(weight: number, volumeCv: number, outcomeCv: number): Recipe {
  const cells: Record<string, string | number> = { AR1: weight, AR2: volumeCv, AR3: outcomeCv };
  for (let i = 1; i <= size; i++) {
    cells[`A${i + 1}`] = `=MAX(0,1+$AR$2*NORM.S.INV((${i}-0.5)/${size}))`;
    cells[`${letters(i)}1`] = `=MAX(0,1+$AR$3*NORM.S.INV((${i}-0.5)/${size}))`;
  }
  const joint = `(${volumes}*${outcomes})`;
  cells.AR4 = `=SUMPRODUCT((${joint}<1-1E-9)*(AR1*${joint}+(1-AR1)*(${volumes}+0*${outcomes})>1+1E-9))/${size ** 2}`;
  return {
    name: `conflict at weight ${weight}`,
    cells,
    result: 'AR4',
    expected: counted(weight, volumeCv, outcomeCv),
    tolerance: 1e-12,
  };
}

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + column - 26)}`;
}

function counted(weight: number, volumeCv: number, outcomeCv: number): number {
  const points = (cv: number) =>
    Array.from({ length: size }, (_, i) => Math.max(0, 1 + cv * quantile((i + 0.5) / size, 0, 1)));
  let conflicts = 0;
  for (const volume of points(volumeCv)) {
    for (const outcome of points(outcomeCv)) {
      const joint = volume * outcome;
      const goal = weight * joint + (1 - weight) * volume;
      if (joint < 1 - 1e-9 && goal > 1 + 1e-9) conflicts++;
    }
  }
  return conflicts / size ** 2;
}
