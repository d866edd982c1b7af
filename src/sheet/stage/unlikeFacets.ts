import type { PrintedTab } from '../../plan/printedPlan';
import type { FacetName, Sheet } from '../cells/facet';
import { readFacets } from '../cells/readFacets';
import { sameContent } from '../formulas/sameFormula';
import { keyedBlock } from '../live/liveTab';
import { plainAt } from './plainAt';

/** Those of some facets of a new tab that the sheet gives back in another way than they were given, in any cell of ours. */
export function unlikeFacets(sheet: Sheet, tab: PrintedTab, facets: readonly FacetName[]): readonly FacetName[] {
  const found = readFacets(keyedBlock(sheet, tab), facets);
  return facets.filter((facet) =>
    tab.cells.some((cells, row) =>
      cells.some(
        (cell, column) =>
          cell !== null && !sameContent(found[facet]?.[row]?.[column] ?? null, plainAt(tab, facet, row, column)),
      ),
    ),
  );
}
