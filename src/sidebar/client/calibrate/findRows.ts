import type { RowTabs, TabColumns } from '../../protocol/calibration';

/** Columns that rates need, from which on a tab is one of rows. */
const ENOUGH = 2;
/** Each tab that is looked at is a question to the spreadsheet. */
const MOST_TABS = 8;

/**
 * The columns of the tab whose rows are meant: the one in front where it has such columns, or the one with most of them. null where
 * there is no tab at all.
 */
export async function findRows(
  { tabs, active }: RowTabs,
  columnsOf: (tab: string) => Promise<TabColumns>,
): Promise<TabColumns | null> {
  const inOrder = active === null ? tabs : [active, ...tabs.filter((tab) => tab !== active)];
  let best: TabColumns | null = null;
  for (const [place, tab] of inOrder.slice(0, MOST_TABS).entries()) {
    const columns = await columnsOf(tab);
    if (best === null || mainOf(columns) > mainOf(best)) best = columns;
    if (place === 0 && tab === active && mainOf(columns) >= ENOUGH) break;
  }
  return best;
}

const mainOf = ({ fields }: TabColumns): number =>
  fields.filter(({ isMain, header }) => isMain && header !== null).length;
