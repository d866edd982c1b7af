import { column } from '../evaluate';
import type { Recipe } from './recipe';

const created = [12, 18, 25, 30, 22, 17, 41, 8, 19, 27];
const curve = [0.05, 0.3, 0.4, 0.25];

/** Closes expected in the last period, from what was created and how long deals take: two forms of one sum. */
export function expectedCloses(): Recipe[] {
  const last = created.length;
  const direct = curve.reduce((sum, share, age) => sum + share * (created[last - 1 - age] ?? 0), 0);
  const cells = {
    ...column('A', 1, created),
    ...column('B', 1, [...curve].reverse()),
    ...column(
      'C',
      1,
      created.map((_, period) => period + 1),
    ),
    ...column(
      'D',
      1,
      curve.map((_, age) => age),
    ),
    ...column('E', 1, curve),
    G1: `=SUMPRODUCT(A${last - 3}:A${last},$B$1:$B$4)`,
    G2: `=SUMPRODUCT(A1:A${last},SUMIF($D$1:$D$4,${last}-C1:C${last},$E$1:$E$4))`,
  };
  return [
    { name: 'expected closes, curve reversed', cells, result: 'G1', expected: direct, tolerance: 1e-12 },
    { name: 'expected closes, SUMIF of ages', cells, result: 'G2', expected: direct, tolerance: 1e-12 },
  ];
}

/** Lag curve from a median: shares by period that sum to 1. */
export function lagCurve(median: number): Recipe {
  const periods = 60;
  const ages = Array.from({ length: periods }, (_, age) => age);
  const closedBy = (time: string) => `(1-0.5^((${time}/$G$1)^1.5))`;
  const shares = ages.map((_, i) => `=${closedBy(`(A${i + 1}+0.5)`)}-${closedBy(`MAX(0,A${i + 1}-0.5)`)}`);
  return {
    name: `lag curve with median ${median}`,
    cells: { ...column('A', 1, ages), ...column('B', 1, shares), G1: median, G2: `=SUM(B1:B${periods})` },
    result: 'G2',
    // The distribution's own value at the end of the last period.
    expected: 1 - 0.5 ** (((periods - 0.5) / median) ** 1.5),
    tolerance: 1e-12,
  };
}
