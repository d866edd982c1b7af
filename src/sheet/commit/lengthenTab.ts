import { cellText } from '../cells/cellText';
import type { Plain } from '../cells/plain';
import type { LiveTabCells } from '../live/liveTab';
import type { TabTarget } from '../merge/tabTarget';
import { columnAxis, rowAxis } from '../sheets/axis';
import { insertLines } from './insertLines';

/** Puts the rows and columns into a tab that stands which the plan has in addition. */
export function lengthenTab({ printed, live, rows, columns }: TabTarget): void {
  const { sheet } = live;
  insertLines({
    sheet,
    axis: rowAxis,
    keys: live.rows,
    held: firstCells(live),
    insertions: rows.insertions,
    hidden: hiddenPlaces(live.rows, printed.retiredRows),
  });
  insertLines({
    sheet,
    axis: columnAxis,
    keys: live.columns,
    held: live.content[0] ?? [],
    insertions: columns.insertions,
    hidden: hiddenPlaces(live.columns, printed.retiredColumns),
  });
}

/** Adopted rows have their new keys by now. */
function firstCells({ content, adopted }: LiveTabCells): readonly Plain[] {
  const held = content.map(([first]) => first ?? '');
  for (const { row, to } of adopted) held[row] = cellText(to);
  return held;
}

/** Lines that may be hidden: the keys, and what is no longer in the plan. */
const hiddenPlaces = (keys: readonly string[], retired: readonly string[]): ReadonlySet<number> =>
  new Set([0, ...retired.map((key) => keys.indexOf(key))]);
