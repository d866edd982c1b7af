import type { PrintedTab } from '../../plan/printedPlan';
import { cellText } from '../cells/cellText';
import { type FacetName, facetNames, type Sheet } from '../cells/facet';
import { facets } from '../cells/facets';
import { gridOf, type Plain } from '../cells/plain';
import { printedFacet } from '../cells/printedFacet';
import { sizeLines } from '../commit/sizeLines';
import { readHighlights, replaceHighlights } from '../highlights/highlightRules';
import { plainHighlight } from '../highlights/plainHighlight';
import { growGrid } from '../sheets/growGrid';

/** Writes a tab, whole, into a sheet that holds nothing: one call for each thing that its cells have. */
export function writeWholeTab(sheet: Sheet, tab: PrintedTab): void {
  const height = tab.rows.length;
  const width = tab.columns.length;
  growGrid(sheet, { height, width });
  const block = sheet.getRange(1, 1, height, width);
  for (const facet of facetNames) {
    const grid = gridOf(height, width, (row, column) => plainAt(tab, facet, row, column));
    const isUntouched = grid.every((cells) => cells.every((plain) => plain === facets[facet].blank));
    if (!isUntouched) facets[facet].write(block, grid);
  }
  dress(sheet, tab);
}

/** What a cell of a tab is to have, as its facet writes it. */
export function plainAt({ cells, rows, columns }: PrintedTab, facet: FacetName, row: number, column: number): Plain {
  const cell = cells[row]?.[column] ?? null;
  if (facet === 'content' && column === 0) return cellText(rows[row] ?? '');
  if (facet === 'content' && row === 0) return cellText(columns[column] ?? '');
  return cell === null ? facets[facet].blank : printedFacet[facet](cell);
}

function dress(sheet: Sheet, tab: PrintedTab): void {
  const { look, highlights } = tab;
  sizeLines(sheet, tab, { rows: () => true, columns: () => true });
  if (look.frozenRows > 0) sheet.setFrozenRows(look.frozenRows);
  if (look.frozenColumns > 0) sheet.setFrozenColumns(look.frozenColumns);
  sheet.setTabColor(look.tabColor);
  if (highlights.length > 0) replaceHighlights(sheet, readHighlights(sheet), highlights.map(plainHighlight));
  sheet.hideRows(1);
  sheet.hideColumns(1);
}
