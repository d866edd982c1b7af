/** How long something was watched, and how it ended: by the first or second cause, or not yet. */
export interface Watched {
  readonly duration: number;
  readonly end: 'first' | 'second' | 'none';
  /** How long it had lasted when watching began, 0 where left out: what had ended by then would not be in the rows. */
  readonly from?: number;
}

/** A duration at which something ended or was last seen. */
export interface RiskStep {
  readonly duration: number;
  /**
   * All that were watched at least so long and from then on or before: whatever ends at a duration is at risk there, and
   * so is what is last seen, or first seen, there.
   */
  readonly atRisk: number;
  readonly first: number;
  readonly second: number;
}

interface Count {
  first: number;
  second: number;
  none: number;
  entered: number;
}

/** The durations that occur, in order, with how many were at risk and how many ended. */
export function riskTable(watched: readonly Watched[]): readonly RiskStep[] {
  const counts = new Map<number, Count>();
  const countAt = (duration: number): Count => {
    const known = counts.get(duration);
    if (known) return known;
    const count = { first: 0, second: 0, none: 0, entered: 0 };
    counts.set(duration, count);
    return count;
  };
  let atRisk = 0;
  for (const { duration, end, from = 0 } of watched) {
    countAt(duration)[end]++;
    if (from > 0) countAt(from).entered++;
    else atRisk++;
  }
  const inOrder = [...counts].sort(([a], [b]) => a - b);
  return inOrder.map(([duration, { first, second, none, entered }]) => {
    atRisk += entered;
    const step = { duration, atRisk, first, second };
    atRisk -= first + second + none;
    return step;
  });
}
