/** Shares are offered in tenths of a percent: fine enough for a plan, short enough to read. */
const PARTS = 1000;

/**
 * Splits a whole in proportion to weights, into shares in tenths of a percent that sum to it: each gets its tenths rounded
 * down, and those with the largest remainders one more. `whole` is the share to split, 0 to 1, a tenth of a percent at
 * least as fine. Weights that are all 0 count as equal.
 */
export function splitWhole(whole: number, weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const fair = total > 0 ? weights.map((weight) => weight / total) : weights.map(() => 1 / weights.length);
  const tenths = fair.map((share) => share * whole * PARTS);
  const whole10 = Math.round(whole * PARTS);
  const floors = tenths.map((tenth) => Math.floor(tenth + 1e-9));
  const missing = whole10 - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = tenths
    .map((tenth, at) => ({ at, remainder: tenth - (floors[at] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  const raised = new Set(byRemainder.slice(0, missing).map(({ at }) => at));
  return floors.map((floor, at) => (floor + (raised.has(at) ? 1 : 0)) / PARTS);
}
