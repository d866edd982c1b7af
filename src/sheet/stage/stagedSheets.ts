import type { FacetName } from '../cells/facet';
import type { TaggedSheet } from '../state/taggedSheets';
import { readStagedTag } from './stagedTag';

/** A hidden tab that waits for the commit. */
export interface StagedSheet extends Pick<TaggedSheet, 'sheet' | 'id' | 'retag'> {
  /** Facets that the sheet gave back in another way than they were given; null while the tab is not written. */
  readonly unlike: readonly FacetName[] | null;
}

/** The tabs in the making, by key, in their order. */
export function stagedSheets(sheets: readonly TaggedSheet[]): ReadonlyMap<string, StagedSheet> {
  const staged = new Map<string, StagedSheet>();
  for (const { tag, sheet, id, retag } of sheets) {
    const found = readStagedTag(tag);
    if (found) staged.set(found.key, { sheet, id, retag, unlike: found.unlike });
  }
  return staged;
}
