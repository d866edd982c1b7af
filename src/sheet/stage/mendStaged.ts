import type { PrintedTab } from '../../plan/printedPlan';
import { type FacetGrids, type FacetName, facetNames, type Sheet } from '../cells/facet';
import { readFacets } from '../cells/readFacets';
import { writeFacets } from '../cells/writeFacets';
import { keyedBlock } from '../live/liveTab';
import { plainGrid } from './plainAt';

/** What is known of a tab that was written while it was hidden. */
export interface Staging {
  /** Facets that the sheet gave back in another way than they were given. */
  readonly unlike: readonly FacetName[];
  /** True where lines went into tabs that stood, so that what the formulas refer to may have moved. */
  readonly hasMoved: boolean;
}

/**
 * Tells what a new tab has, and writes those of its formulas again that refer to other cells by now: they were written for
 * where everything was to stand, and the lines that went into other tabs since have moved what they refer to once more.
 */
export function mendStaged(sheet: Sheet, tab: PrintedTab, { unlike, hasMoved }: Staging): FacetGrids {
  const given = Object.fromEntries(facetNames.map((facet) => [facet, plainGrid(tab, facet)])) as FacetGrids;
  const open = facetNames.filter((facet) => unlike.includes(facet) || (facet === 'content' && hasMoved));
  if (open.length === 0) return given;
  const block = keyedBlock(sheet, tab);
  const found = { ...given, ...readFacets(block, open) };
  const written = hasMoved ? writeFacets(sheet, { content: given.content ?? [] }, found) : new Set<FacetName>();
  return { ...found, ...readFacets(block, [...written]) };
}
