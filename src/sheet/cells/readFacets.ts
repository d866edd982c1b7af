import { type FacetGrids, type FacetName, facetNames, type Range } from './facet';
import { facets } from './facets';

/** The facets of a block; all of them unless some are named. */
export function readFacets(block: Range, names: readonly FacetName[] = facetNames): FacetGrids {
  return Object.fromEntries(names.map((facet) => [facet, facets[facet].read(block)]));
}
