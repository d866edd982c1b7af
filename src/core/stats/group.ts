/** Successes out of trials in one group. */
export interface Group {
  readonly successes: number;
  readonly trials: number;
}

/** A pair of counts that occurs in some number of groups. */
export interface GroupKind extends Group {
  readonly times: number;
}

/** Groups with their like taken together: thousands of small groups are but a few kinds. Those without trials are left out. */
export function alikeGroups(groups: readonly Group[]): readonly GroupKind[] {
  const kinds = new Map<string, { successes: number; trials: number; times: number }>();
  for (const { successes, trials } of groups) {
    if (trials === 0) continue;
    const key = `${successes}/${trials}`;
    const kind = kinds.get(key);
    if (kind) kind.times++;
    else kinds.set(key, { successes, trials, times: 1 });
  }
  return [...kinds.values()];
}
