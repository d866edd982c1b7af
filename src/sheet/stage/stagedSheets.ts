import type { Sheet } from '../cells/facet';
import { keyInTag, type TaggedSheet } from '../state/taggedSheets';

/** The tabs that are ready and hidden, by key, in their order. */
export function stagedSheets(sheets: readonly TaggedSheet[]): ReadonlyMap<string, Sheet> {
  const staged = new Map<string, Sheet>();
  for (const { tag, sheet } of sheets) {
    const key = keyInTag(tag, 'staged');
    if (key !== undefined) staged.set(key, sheet);
  }
  return staged;
}
