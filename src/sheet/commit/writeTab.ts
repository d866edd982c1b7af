import { type FacetGrids, facetNames, type Sheet } from '../cells/facet';
import { readFacets } from '../cells/readFacets';
import { writeFacets } from '../cells/writeFacets';
import { type HighlightRules, readHighlights, replaceHighlights, sameHighlights } from '../highlights/highlightRules';
import { plainHighlight } from '../highlights/plainHighlight';
import type { TabBefore } from '../journal/journal';
import { keyedBlock } from '../live/liveTab';
import type { TabTarget } from '../merge/tabTarget';
import { contentNow } from './contentNow';
import { showLines } from './showLines';
import { sizeLines } from './sizeLines';

/** What was read of a tab before anything was written. */
export interface TabFound {
  readonly found: FacetGrids;
  readonly rules: HighlightRules;
  /** True where lines went into any tab since: references have moved with them. */
  readonly hasMoved: boolean;
}

/**
 * Writes what changes in a tab whose new rows and columns are in place. Answers all facets as they stand afterwards.
 */
export function writeTab(target: TabTarget, before: TabBefore, { found, rules, hasMoved }: TabFound): FacetGrids {
  const { printed, live } = target;
  const { sheet } = live;
  const block = keyedBlock(sheet, printed);
  // A new line may have taken over any look of its neighbour.
  const reread = hasNewLines(target) ? facetNames.filter((facet) => facet !== 'content') : [];
  const moved = hasMoved ? { content: contentNow(target) } : {};
  const standing = { ...found, ...readFacets(block, reread), ...moved };
  const written = writeFacets(sheet, target.facets, standing);
  // The ranges of a rule grow with lines that go into their tab.
  writeHighlights(sheet, target, hasNewLines(target) ? readHighlights(sheet) : rules);
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

const hasNewLines = ({ rows, columns }: TabTarget): boolean => rows.insertions.length + columns.insertions.length > 0;

function writeHighlights(sheet: Sheet, { printed }: TabTarget, rules: HighlightRules): void {
  const wanted = printed.highlights.map(plainHighlight);
  if (!sameHighlights(rules.ours, wanted)) replaceHighlights(sheet, rules, wanted);
}
