import type { PrintedTab } from '../../plan/printedPlan';
import { type FacetGrids, facetNames, type Sheet } from '../cells/facet';
import { gridOf } from '../cells/plain';
import { readFacets } from '../cells/readFacets';
import { writeFacets } from '../cells/writeFacets';
import { keyedBlock } from '../live/liveTab';
import { plainAt } from './writeWholeTab';

/**
 * Reads a new tab, and writes those of its formulas again that refer to other cells by now: they were written for where
 * everything was to stand, and the lines that went into other tabs since have moved what they refer to once more.
 */
export function mendStaged(sheet: Sheet, tab: PrintedTab): FacetGrids {
  const block = keyedBlock(sheet, tab);
  const found = readFacets(block);
  const { rows, columns } = tab;
  const content = gridOf(rows.length, columns.length, (row, column) => plainAt(tab, 'content', row, column));
  const written = writeFacets(sheet, { content }, found);
  return written.size === 0
    ? found
    : {
        ...found,
        ...readFacets(
          block,
          facetNames.filter((facet) => written.has(facet)),
        ),
      };
}
