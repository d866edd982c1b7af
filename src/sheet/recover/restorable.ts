import { type FacetGrids, type FacetName, facetNames } from '../cells/facet';
import { facets } from '../cells/facets';
import type { Plain } from '../cells/plain';
import { type Layout, moveFormula } from '../formulas/moveFormula';
import { isFormula, sameContent } from '../formulas/sameFormula';
import type { Journal, TabBefore, WrittenPlan } from '../journal/journal';
import { writtenTab } from '../live/liveBook';

/** Each cell that a journal puts back: what it held before and what the generation made of it. */
export interface Restorable {
  readonly facet: FacetName;
  readonly rowKey: string;
  readonly columnKey: string;
  readonly before: Plain;
  /** null: the generation was cut off, so nothing is known of what it wrote. */
  readonly written: Plain | null;
}

/**
 * The cells of a tab that are to be put back. Of a generation that was completed only the cells that it changed: what the
 * user did to the others since stays.
 */
export function restorable(journal: Journal, tab: TabBefore): readonly Restorable[] {
  const { layout } = tab;
  const after = journal.written && afterwards(journal, journal.written, tab);
  const cells: Restorable[] = [];
  for (const facet of facetNames) {
    for (const [row, plains] of (tab.facets[facet] ?? []).entries()) {
      for (const [column, before] of plains.entries()) {
        const rowKey = layout.rows[row] ?? '';
        const columnKey = layout.columns[column] ?? '';
        if (before === null || rowKey === '' || columnKey === '') continue;
        const change = after ? after(facet, rowKey, columnKey, before) : { written: null };
        if (change) cells.push({ facet, rowKey, columnKey, before, ...change });
      }
    }
  }
  return cells;
}

type Change = { readonly written: Plain } | null;

/** Compares with what was written; null where the generation left the cell as it was. */
function afterwards(journal: Journal, written: WrittenPlan, { key }: TabBefore) {
  const tab = writtenTab(written, key);
  const then: Layout = Object.fromEntries(journal.before.map((each) => [each.key, each.layout]));
  const now: Layout = Object.fromEntries(written.tabs.map((each) => [each.key, each.layout]));
  const places = (keys: readonly string[]) => new Map(keys.map((name, place) => [name, place]));
  const rows = places(tab?.layout.rows ?? []);
  const columns = places(tab?.layout.columns ?? []);
  return (facet: FacetName, rowKey: string, columnKey: string, before: Plain): Change => {
    const row = rows.get(rowKey) ?? -1;
    const column = columns.get(columnKey) ?? -1;
    if (row === 0 || column === 0) return null;
    const plain = tab?.facets[facet]?.[row]?.[column] ?? facets[facet].blank;
    const moved = isFormula(before) ? moveFormula(before, key, then, now) : before;
    return sameContent(moved, plain) ? null : { written: plain };
  };
}

/** Puts cells into grids of a layout; null everywhere else. Cells that the layout has no place for are left out. */
export function gridsOf(
  cells: readonly Restorable[],
  { rows, columns }: { rows: readonly string[]; columns: readonly string[] },
): FacetGrids {
  const grids: { [facet in FacetName]?: (Plain | null)[][] } = {};
  for (const { facet, rowKey, columnKey, before } of cells) {
    const row = rows.indexOf(rowKey);
    const column = columns.indexOf(columnKey);
    if (row < 0 || column < 0) continue;
    const grid = grids[facet] ?? rows.map(() => columns.map(() => null as Plain | null));
    grids[facet] = grid;
    (grid[row] as (Plain | null)[])[column] = before;
  }
  return grids;
}
