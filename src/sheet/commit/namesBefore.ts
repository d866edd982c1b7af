import type { PrintedName } from '../../plan/printedPlan';
import type { NamedRange } from '../cells/facet';
import type { NameBefore } from '../journal/journal';
import type { TabTarget } from '../merge/tabTarget';
import { hasNewEdge } from './hasNewEdge';

/**
 * Where names of standing tabs stand that may grow over a row which the plan takes over from the user: such a row stays when
 * the generation is undone, and the name does not shrink by itself. Call it before anything is written.
 */
export function namesBefore(
  named: readonly NamedRange[],
  names: readonly PrintedName[],
  targets: readonly TabTarget[],
): readonly NameBefore[] {
  const adopting = new Map(targets.filter(({ live }) => live.adopted.length > 0).map((each) => [each.live.key, each]));
  const growing = names.filter((name) => {
    const target = adopting.get(name.tab);
    return target !== undefined && hasNewEdge(name, target);
  });
  if (growing.length === 0) return [];
  const standing = new Map(named.map((range) => [range.getName().toLowerCase(), range]));
  return growing.flatMap(({ name, tab }): NameBefore[] => {
    const range = standing.get(name.toLowerCase())?.getRange();
    const live = adopting.get(tab)?.live;
    if (!range || !live || range.getSheet().getSheetId() !== live.sheet.getSheetId()) return [];
    const key = (keys: readonly string[], number: number) => keys[number - 1] ?? '';
    return [
      {
        name,
        tab,
        first: { row: key(live.rows, range.getRow()), column: key(live.columns, range.getColumn()) },
        last: { row: key(live.rows, range.getLastRow()), column: key(live.columns, range.getLastColumn()) },
      },
    ];
  });
}
