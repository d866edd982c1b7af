import type { PrintedTab } from '../../plan/printedPlan';
import { type FacetGrids, facetNames } from '../cells/facet';
import type { Withheld, WrittenTab } from '../journal/journal';

/** What the journal keeps of a tab that was written: of our own cells every facet as the sheet gives it back. */
export function writtenTabOf(
  printed: PrintedTab,
  sheetId: number,
  stands: { readonly facets: FacetGrids; readonly name: string; readonly withheld: readonly Withheld[] },
): WrittenTab {
  const { rows, columns, retiredRows, retiredColumns, key } = printed;
  const isOurs = (row: number, column: number): boolean => (printed.cells[row]?.[column] ?? null) !== null;
  const own = facetNames.map((facet) => {
    const grid = stands.facets[facet] ?? [];
    return [facet, grid.map((cells, row) => cells.map((plain, column) => (isOurs(row, column) ? plain : null)))];
  });
  return {
    key,
    sheetId,
    layout: { name: stands.name, rows, columns },
    retired: { rows: retiredRows, columns: retiredColumns },
    facets: Object.fromEntries(own) as FacetGrids,
    withheld: stands.withheld,
  };
}
