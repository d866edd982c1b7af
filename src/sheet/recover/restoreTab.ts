import { type FacetName, facetNames, type Sheet } from '../cells/facet';
import { readFacets } from '../cells/readFacets';
import { writeFacets } from '../cells/writeFacets';
import { showLines } from '../commit/showLines';
import { readHighlights, replaceHighlights, sameHighlights } from '../highlights/highlightRules';
import type { Journal, TabBefore } from '../journal/journal';
import { liveKeys } from '../live/liveKeys';
import { keyedBlock } from '../live/liveTab';
import { columnAxis, rowAxis } from '../sheets/axis';
import { removeLines } from './removeLines';
import { gridsOf, restorable } from './restorable';

/** Puts a tab back as the journal has it. May be cut off anywhere and done again. */
export function restoreTab(sheet: Sheet, journal: Journal, tab: TabBefore): void {
  const { layout } = tab;
  removeLines(sheet, rowAxis, { keys: layout.rows, count: tab.rowCount, insertions: tab.insertedRows });
  removeLines(sheet, columnAxis, { keys: layout.columns, count: tab.columnCount, insertions: tab.insertedColumns });
  const standing = {
    rows: liveKeys(rowAxis.readKeys(sheet), layout.rows),
    columns: liveKeys(columnAxis.readKeys(sheet), layout.columns),
  };
  if (standing.rows.length === 0 || standing.columns.length === 0) return;
  const grids = gridsOf(restorable(journal, tab), standing);
  const touched = facetNames.filter((facet: FacetName) => grids[facet] !== undefined);
  if (touched.length > 0) writeFacets(sheet, grids, readFacets(keyedBlock(sheet, standing), touched));
  const rules = readHighlights(sheet);
  if (!sameHighlights(rules.ours, tab.highlights)) replaceHighlights(sheet, rules, tab.highlights);
  showLines(sheet, standing, { hide: tab.shown, show: tab.hidden });
}
