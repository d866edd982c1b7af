import type { Insertion } from '../journal/journal';

/** How the lines of a plan lie over the lines that stand. */
export interface LinePlaces {
  /** For each line of the plan the place where it stands now; -1 where it is new. */
  readonly before: readonly number[];
  readonly insertions: readonly Insertion[];
}

/**
 * Matches the lines of a plan with those that stand; '' is one of the user's.
 *
 * @throws Error where the plan leaves out or moves a line that stands: nothing of the sheet's is ever dropped
 */
export function linePlaces(standing: readonly string[], planned: readonly string[], tab: string): LinePlaces {
  const before: number[] = [];
  const insertions: { after: number; keys: string[] }[] = [];
  let next = 0;
  for (const key of planned) {
    if (next < standing.length && standing[next] === key) {
      before.push(next++);
      continue;
    }
    before.push(-1);
    const last = insertions[insertions.length - 1];
    if (last?.after === next - 1) last.keys.push(key);
    else insertions.push({ after: next - 1, keys: [key] });
  }
  if (next < standing.length)
    throw new Error(`The plan for ${tab} has no place for line ${next + 1} ("${standing[next]}")`);
  return { before, insertions };
}
