import { column } from '../evaluate';
import type { Recipe } from './recipe';

export interface Lever {
  /** Cost of one unit of the lever's logarithm. */
  readonly cost: number;
  readonly bound: number;
}

/** How far to pull each lever to close a gap at least cost: the cheapest first. The result is the whole cost. */
export function leastCost(levers: readonly Lever[], need: number): Recipe {
  const last = levers.length;
  const pulls = levers.map(
    (_, i) => `=MIN(B${i + 1},MAX(0,$E$1-SUMIF($A$1:$A$${last},"<"&A${i + 1},$B$1:$B$${last})))`,
  );
  return {
    name: `closing ${need} with ${last} levers`,
    cells: {
      ...column(
        'A',
        1,
        levers.map(({ cost }) => cost),
      ),
      ...column(
        'B',
        1,
        levers.map(({ bound }) => bound),
      ),
      ...column('C', 1, pulls),
      E1: need,
      E2: `=SUMPRODUCT(A1:A${last},C1:C${last})`,
    },
    result: 'E2',
    expected: cheapest(levers, need),
    tolerance: 1e-12,
  };
}

// A linear program with one constraint: fill from the cheapest.
function cheapest(levers: readonly Lever[], need: number): number {
  let [left, cost] = [need, 0];
  for (const lever of [...levers].sort((one, other) => one.cost - other.cost)) {
    const pull = Math.min(lever.bound, left);
    left -= pull;
    cost += pull * lever.cost;
  }
  return cost;
}
