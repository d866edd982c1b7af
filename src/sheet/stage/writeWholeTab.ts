import type { PrintedTab } from '../../plan/printedPlan';
import { type FacetName, facetNames, type Sheet } from '../cells/facet';
import { facets } from '../cells/facets';
import { sizeLines } from '../commit/sizeLines';
import { replaceHighlights } from '../highlights/highlightRules';
import { plainHighlight } from '../highlights/plainHighlight';
import { keyedBlock } from '../live/liveTab';
import { growNewGrid } from '../sheets/growNewGrid';
import { plainGrid } from './plainAt';

/**
 * Writes a tab, whole, into a sheet that holds nothing: one call for each thing that its cells have. Answers which facets
 * there were to write.
 */
export function writeWholeTab(sheet: Sheet, tab: PrintedTab): readonly FacetName[] {
  growNewGrid(sheet, { height: tab.rows.length, width: tab.columns.length });
  const block = keyedBlock(sheet, tab);
  const written = facetNames.filter((facet) => {
    const grid = plainGrid(tab, facet);
    const isUntouched = grid.every((cells) => cells.every((plain) => plain === facets[facet].blank));
    if (!isUntouched) facets[facet].write(block, grid);
    return !isUntouched;
  });
  dress(sheet, tab);
  return written;
}

function dress(sheet: Sheet, tab: PrintedTab): void {
  const { look, highlights } = tab;
  sizeLines(sheet, tab, { rows: () => true, columns: () => true });
  if (look.frozenRows > 0) sheet.setFrozenRows(look.frozenRows);
  if (look.frozenColumns > 0) sheet.setFrozenColumns(look.frozenColumns);
  sheet.setTabColor(look.tabColor);
  // There are no rules yet; a tab that is staged again gets the same ones.
  if (highlights.length > 0) replaceHighlights(sheet, { all: [], ours: [] }, highlights.map(plainHighlight));
  sheet.hideRows(1);
  sheet.hideColumns(1);
}
