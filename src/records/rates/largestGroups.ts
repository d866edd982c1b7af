import type { RecordGroup } from './groupRecords';

/** More groups than anybody reads, and than a prior is fitted to in a moment. */
const MOST = 200;

const sizeOf = ({ opportunities, leads }: RecordGroup): number => opportunities.length + leads.length;

/** The groups with the most records, and all others as one at the end, so that groups still add up to the whole. */
export function largestGroups(groups: readonly RecordGroup[]): readonly RecordGroup[] {
  if (groups.length <= MOST) return groups;
  const bySize = [...groups].sort((a, b) => sizeOf(b) - sizeOf(a) || (a.name < b.name ? -1 : 1));
  const kept = new Set(bySize.slice(0, MOST - 1));
  const others = groups.filter((group) => !kept.has(group));
  const rest: RecordGroup = {
    name: `(${others.length} other values)`,
    opportunities: others.flatMap(({ opportunities }) => opportunities),
    leads: others.flatMap(({ leads }) => leads),
  };
  return [...groups.filter((group) => kept.has(group)), rest];
}
