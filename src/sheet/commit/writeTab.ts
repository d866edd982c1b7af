import type { Sheet } from '../cells/facet';
import { type FacetGrids, type FacetName, facetNames } from '../cells/facet';
import { readFacets } from '../cells/readFacets';
import { writeFacets } from '../cells/writeFacets';
import { readHighlights, replaceHighlights, sameHighlights } from '../highlights/highlightRules';
import { plainHighlight } from '../highlights/plainHighlight';
import type { TabBefore } from '../journal/journal';
import { keyedBlock } from '../live/liveTab';
import type { TabTarget } from '../merge/tabTarget';
import { showLines } from './showLines';
import { sizeLines } from './sizeLines';

/**
 * Writes what changes in a tab whose new rows and columns are in place. Answers all facets as they stand afterwards.
 * `movedTabs`: whether references may have moved since `found` was read.
 */
export function writeTab(
  target: TabTarget,
  before: TabBefore,
  { found, hasMoved }: { readonly found: FacetGrids; readonly hasMoved: boolean },
): FacetGrids {
  const { printed, live } = target;
  const { sheet } = live;
  const block = keyedBlock(sheet, printed);
  const reread = staleFacets(target, hasMoved);
  const standing = { ...found, ...readFacets(block, reread) };
  const written = writeFacets(sheet, target.facets, standing);
  writeHighlights(sheet, target);
  showLines(sheet, printed, { hide: before.hidden, show: before.shown });
  const isNew = (places: readonly number[], keys: readonly string[]) => {
    const fresh = new Set(keys.filter((_, i) => (places[i] ?? -1) < 0));
    return (key: string) => fresh.has(key);
  };
  sizeLines(sheet, printed, {
    rows: isNew(target.rows.before, printed.rows),
    columns: isNew(target.columns.before, printed.columns),
  });
  return { ...standing, ...readFacets(block, [...written]) };
}

/** A new line may have taken over any look of its neighbour; a formula follows what moves anywhere in the plan. */
function staleFacets({ rows, columns }: TabTarget, hasMoved: boolean): readonly FacetName[] {
  if (rows.insertions.length + columns.insertions.length > 0) return facetNames;
  return hasMoved ? ['content'] : [];
}

function writeHighlights(sheet: Sheet, { printed }: TabTarget): void {
  const wanted = printed.highlights.map(plainHighlight);
  const rules = readHighlights(sheet);
  if (!sameHighlights(rules.ours, wanted)) replaceHighlights(sheet, rules, wanted);
}
