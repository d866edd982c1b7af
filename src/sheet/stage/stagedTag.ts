import type { FacetName } from '../cells/facet';

// Behind the key: the tab is written, and which of its facets the sheet gave back in another way than they were given.
const WRITTEN = '|';

/** The tag of a tab in the making; `unlike` are the facets to be read again once it is to stand, null while it is not written. */
export const stagedTag = (key: string, unlike: readonly FacetName[] | null): string =>
  `staged:${key}${unlike === null ? '' : `${WRITTEN}${unlike.join(',')}`}`;

/** What the tag of a tab in the making says; null for any other tag. */
export function readStagedTag(tag: string | null): { key: string; unlike: readonly FacetName[] | null } | null {
  if (!tag?.startsWith('staged:')) return null;
  const [key = '', unlike] = tag.slice('staged:'.length).split(WRITTEN);
  return { key, unlike: unlike === undefined ? null : (unlike.split(',').filter(Boolean) as FacetName[]) };
}
