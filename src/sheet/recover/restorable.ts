import type { Conventions } from '../../plan/print/conventions';
import { type FacetGrids, type FacetName, facetNames } from '../cells/facet';
import { facets } from '../cells/facets';
import type { Plain } from '../cells/plain';
import { type Layout, moveFormula } from '../formulas/moveFormula';
import { isFormula, sameContent } from '../formulas/sameFormula';
import { typedFormula } from '../formulas/typedFormula';
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
  // Writing a content lifts the cell's rule for a moment: a repair that is cut off there must know the rule.
  const lifted = new Set<string>();
  for (const facet of facetNames) {
    for (const [row, plains] of (tab.facets[facet] ?? []).entries()) {
      for (const [column, before] of plains.entries()) {
        const rowKey = layout.rows[row] ?? '';
        const columnKey = layout.columns[column] ?? '';
        // The keys themselves are put in, taken out and given back apart from the cells that they tell.
        const isKey = facet === 'content' && (row === 0 || column === 0);
        if (before === null || isKey || rowKey === '' || columnKey === '') continue;
        const cell = `${row} ${column}`;
        const isLifted = facet === 'validation' && lifted.has(cell);
        const change = after ? after(facet, rowKey, columnKey, before) : { written: null, isChanged: true };
        if (facet === 'content' && change.isChanged) lifted.add(cell);
        if (!change.isChanged && !isLifted) continue;
        cells.push({ facet, rowKey, columnKey, before, written: change.written });
      }
    }
  }
  return cells;
}

interface Change {
  readonly written: Plain | null;
  readonly isChanged: boolean;
}

/** Compares with what was written: did the generation change the cell? */
function afterwards(journal: Journal, written: WrittenPlan, { key }: TabBefore) {
  const tab = writtenTab(written, key);
  const then = layoutBefore(journal);
  const now: Layout = Object.fromEntries(written.tabs.map((each) => [each.key, each.layout]));
  const places = (keys: readonly string[]) => new Map(keys.map((name, place) => [name, place]));
  const rows = places(tab?.layout.rows ?? []);
  const columns = places(tab?.layout.columns ?? []);
  return (facet: FacetName, rowKey: string, columnKey: string, before: Plain): Change => {
    const row = rows.get(rowKey) ?? -1;
    const column = columns.get(columnKey) ?? -1;
    const plain = tab?.facets[facet]?.[row]?.[column] ?? facets[facet].blank;
    const moved = isFormula(before) ? moveFormula(before, key, then, now) : before;
    return { written: plain, isChanged: !sameContent(moved, plain) };
  };
}

/**
 * Puts cells into grids of the layout that stands now; null everywhere else. Formulas follow what has moved since, and are
 * as the locale's `separator` wants them. Cells for which there is no place any more are left out.
 */
export function gridsOf(
  cells: readonly Restorable[],
  key: string,
  { then, now, separator }: { readonly then: Layout; readonly now: Layout } & Pick<Conventions, 'separator'>,
): FacetGrids {
  const moved = (formula: string) => typedFormula(moveFormula(formula, key, then, now), separator);
  const grids: { [facet in FacetName]?: (Plain | null)[][] } = {};
  const { rows = [], columns = [] } = now[key] ?? {};
  for (const { facet, rowKey, columnKey, before } of cells) {
    const row = rows.indexOf(rowKey);
    const column = columns.indexOf(columnKey);
    if (row < 0 || column < 0) continue;
    const grid = grids[facet] ?? rows.map(() => columns.map(() => null as Plain | null));
    grids[facet] = grid;
    (grid[row] as (Plain | null)[])[column] = isFormula(before) ? moved(before) : before;
  }
  return grids;
}

/** Where everything stood before the generation. */
export const layoutBefore = (journal: Journal): Layout =>
  Object.fromEntries(journal.before.map(({ key, layout }) => [key, layout]));
