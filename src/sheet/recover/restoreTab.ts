import type { Conventions } from '../../plan/print/conventions';
import { facetNames, type Sheet } from '../cells/facet';
import { readFacets } from '../cells/readFacets';
import { writeFacets } from '../cells/writeFacets';
import { showLines } from '../commit/showLines';
import type { Layout } from '../formulas/moveFormula';
import { readHighlights, replaceHighlights, sameHighlights } from '../highlights/highlightRules';
import { moveHighlight } from '../highlights/moveHighlight';
import type { Journal, TabBefore } from '../journal/journal';
import { keyedBlock } from '../live/liveTab';
import { gridsOf, layoutBefore, restorable } from './restorable';

/**
 * Puts the cells of a tab back as the journal has them, once all new lines are out. `now` is how everything stands. May
 * be cut off anywhere and done again.
 */
export function restoreTab(
  sheet: Sheet,
  journal: Journal,
  tab: TabBefore,
  { now, separator }: { readonly now: Layout } & Pick<Conventions, 'separator'>,
): void {
  const then = layoutBefore(journal);
  const standing = now[tab.key];
  if (!standing || standing.rows.length === 0 || standing.columns.length === 0) return;
  const grids = gridsOf(restorable(journal, tab), tab.key, { then, now, separator });
  const touched = facetNames.filter((facet) => grids[facet] !== undefined);
  if (touched.length > 0) writeFacets(sheet, grids, readFacets(keyedBlock(sheet, standing), touched));
  if (tab.highlights !== null) {
    const rules = readHighlights(sheet);
    const highlights = tab.highlights.map((highlight) => moveHighlight(highlight, tab.key, then, now));
    if (!sameHighlights(rules.ours, highlights)) replaceHighlights(sheet, rules, highlights);
  }
  showLines(sheet, standing, { hide: tab.shown, show: tab.hidden });
}
