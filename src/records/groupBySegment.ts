import type { Opportunity } from './read/readOpportunity';

/** The opportunities of one segment. */
export interface SegmentGroup {
  readonly name: string;
  readonly opportunities: readonly Opportunity[];
}

/**
 * Opportunities by segment, in the order of the names. Spellings that differ by case alone are one segment, under the
 * spelling that most rows have, so that the order of rows plays no part.
 */
export function groupBySegment(opportunities: readonly Opportunity[]): readonly SegmentGroup[] {
  const groups = new Map<string, Opportunity[]>();
  for (const opportunity of opportunities) {
    const key = opportunity.segment.toLowerCase();
    const group = groups.get(key);
    if (group) group.push(opportunity);
    else groups.set(key, [opportunity]);
  }
  const keys = [...groups.keys()].sort();
  return keys.map((key) => {
    const members = groups.get(key) ?? [];
    return { name: commonest(members.map(({ segment }) => segment)), opportunities: members };
  });
}

function commonest(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first = ['', 0] as const] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first[0];
}
