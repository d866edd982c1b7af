import type { Group } from './group';

/** All successes over all trials; NaN where there are none. */
export function pooledRate(groups: readonly Group[]): number {
  let [successes, trials] = [0, 0];
  for (const group of groups) {
    successes += group.successes;
    trials += group.trials;
  }
  return successes / trials;
}
