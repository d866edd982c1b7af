/** How long something was watched, and how it ended: by the first or second cause, or not yet. */
export interface Watched {
  readonly duration: number;
  readonly end: 'first' | 'second' | 'none';
}

/** A duration at which something ended or was last seen. */
export interface RiskStep {
  readonly duration: number;
  /** All that were watched at least so long: whatever ends at a duration is at risk there, and so is what is last seen. */
  readonly atRisk: number;
  readonly first: number;
  readonly second: number;
}

/** The durations that occur, in order, with how many were at risk and how many ended. */
export function riskTable(watched: readonly Watched[]): readonly RiskStep[] {
  const counts = new Map<number, { first: number; second: number; none: number }>();
  for (const { duration, end } of watched) {
    const count = counts.get(duration);
    if (count) count[end]++;
    else counts.set(duration, { first: 0, second: 0, none: 0, [end]: 1 });
  }
  let atRisk = watched.length;
  const inOrder = [...counts].sort(([a], [b]) => a - b);
  return inOrder.map(([duration, { first, second, none }]) => {
    const step = { duration, atRisk, first, second };
    atRisk -= first + second + none;
    return step;
  });
}
