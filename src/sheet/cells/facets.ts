import { contentFacet } from './contentFacet';
import type { Facet, FacetName } from './facet';
import { lookFacets } from './lookFacets';
import { validationFacet } from './validationFacet';

/** Everything that a plan writes into cells, and all that undo and repair put back. */
export const facets: Readonly<Record<FacetName, Facet>> = {
  content: contentFacet,
  ...lookFacets,
  validation: validationFacet,
};
