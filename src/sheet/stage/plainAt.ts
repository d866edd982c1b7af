import type { PrintedTab } from '../../plan/printedPlan';
import { cellText } from '../cells/cellText';
import type { FacetName } from '../cells/facet';
import { facets } from '../cells/facets';
import { gridOf, type Plain } from '../cells/plain';
import { printedFacet } from '../cells/printedFacet';

/** What a cell of a tab is to have, as its facet writes it. */
export function plainAt({ cells, rows, columns }: PrintedTab, facet: FacetName, row: number, column: number): Plain {
  const cell = cells[row]?.[column] ?? null;
  if (facet === 'content' && column === 0) return cellText(rows[row] ?? '');
  if (facet === 'content' && row === 0) return cellText(columns[column] ?? '');
  return cell === null ? facets[facet].blank : printedFacet[facet](cell);
}

/** The same for all cells of a tab. */
export const plainGrid = (tab: PrintedTab, facet: FacetName): Plain[][] =>
  gridOf(tab.rows.length, tab.columns.length, (row, column) => plainAt(tab, facet, row, column));
