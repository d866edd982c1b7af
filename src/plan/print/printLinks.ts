import type { PlacedPlan, PlacedTab } from '../layout/placePlan';
import type { PrintedLink } from '../printedPlan';

/**
 * Where the links of a tab stand and lead.
 *
 * @throws Error where the plan has no such tab
 */
export function printLinks({ cells }: PlacedTab, { tabs }: PlacedPlan): readonly PrintedLink[] {
  const known = new Set(tabs.map(({ definition }) => definition.key));
  return cells.flatMap(({ spec, row, column }) => {
    if (spec.is !== 'link') return [];
    if (!known.has(spec.tab)) throw new Error(`A link to ${spec.tab}, which is no tab of the plan`);
    return [{ row, column, tab: spec.tab }];
  });
}
