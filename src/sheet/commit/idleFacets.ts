import type { PrintedTab } from '../../plan/printedPlan';
import { type FacetGrids, type FacetName, facetNames } from '../cells/facet';
import { facets } from '../cells/facets';
import { gridOf, type Plain } from '../cells/plain';
import { printedFacet } from '../cells/printedFacet';
import type { WrittenTab } from '../journal/journal';
import type { LiveTabCells } from '../live/liveTab';

/**
 * Facets that the plan gives to no cell of a tab and gave to none before: whatever the cells have is the user's and stays, so
 * they need not be read. A tab that gets new lines, or adopts rows, has none: a line takes looks over from its neighbour.
 * Rules are always read, since writing a content lifts them.
 */
export function idleFacets(printed: PrintedTab, live: LiveTabCells, written: WrittenTab | null): readonly FacetName[] {
  const isSameSize = printed.rows.length === live.rows.length && printed.columns.length === live.columns.length;
  if (!written || !isSameSize || live.adopted.length > 0) return [];
  return facetNames.filter((facet) => {
    if (facet === 'content' || facet === 'validation') return false;
    const { blank } = facets[facet];
    const isBlank = (plain: Plain | null) => plain === null || plain === blank;
    const isUnused = printed.cells.every((cells) =>
      cells.every((cell) => cell === null || printedFacet[facet](cell) === blank),
    );
    return isUnused && (written.facets[facet]?.every((cells) => cells.every(isBlank)) ?? false);
  });
}

/** What is remembered of them: that the plan wrote nothing there. */
export const asIdle = ({ rows, columns }: PrintedTab, idle: readonly FacetName[]): FacetGrids =>
  Object.fromEntries(idle.map((facet) => [facet, gridOf(rows.length, columns.length, () => facets[facet].blank)]));
