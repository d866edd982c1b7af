import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { column } from '../evaluate';
import type { Recipe } from './recipe';

export interface Segment {
  readonly quota: number;
  readonly dealSize: number;
  readonly a: number;
  readonly b: number;
}

/** By how much a source's quotas must grow for its whole target to be met with a confidence. */
export function sourceMultiplier(
  segments: readonly Segment[],
  { target, confidence, cv }: { target: number; confidence: number; cv: number },
): Recipe {
  const last = segments.length;
  const [n, d, a, b] = ['A', 'B', 'C', 'D'].map((letter) => `${letter}1:${letter}${last}`);
  const q = `${a}/(${a}+${b})`;
  return {
    name: `${last} segments to ${target} with confidence ${confidence}`,
    cells: {
      ...column(
        'A',
        1,
        segments.map(({ quota }) => quota),
      ),
      ...column(
        'B',
        1,
        segments.map(({ dealSize }) => dealSize),
      ),
      ...column(
        'C',
        1,
        segments.map((segment) => segment.a),
      ),
      ...column(
        'D',
        1,
        segments.map((segment) => segment.b),
      ),
      ...{ G1: target, G2: `=NORM.S.INV(${confidence})`, G3: cv },
      G4: `=SUMPRODUCT(${n},${d},${q})`,
      G5: `=SUMPRODUCT(${n},${d}^2,${q},1-${q}+G3^2)`,
      G6: `=SUMPRODUCT(${n}^2,${d}^2,${q},(1-${q})/(${a}+${b}+1))`,
      G7: '=G4^2-G2^2*G6',
      G8: '=2*G1*G4+G2^2*G5',
      G9: '=(G8+SIGN(G2)*SQRT(G8^2-4*G7*G1^2))/(2*G7)',
    },
    result: 'G9',
    expected: root(segments, target, quantile(confidence, 0, 1), cv),
    tolerance: 1e-9,
  };
}

// The multiplier at which the mean lies z standard deviations above the target, by bisection.
function root(segments: readonly Segment[], target: number, z: number, cv: number): number {
  let [low, high] = [1e-6, 1000];
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (margin(segments, target, z, cv, middle) < 0) low = middle;
    else high = middle;
  }
  return low;
}

function margin(segments: readonly Segment[], target: number, z: number, cv: number, m: number): number {
  let [mean, variance] = [0, 0];
  for (const { quota, dealSize, a, b } of segments) {
    const rate = a / (a + b);
    mean += m * quota * dealSize * rate;
    variance += m * quota * dealSize ** 2 * rate * (1 - rate + cv ** 2);
    variance += (m * quota * dealSize) ** 2 * ((rate * (1 - rate)) / (a + b + 1));
  }
  return mean - target - z * Math.sqrt(variance);
}
