import type { Tag, Tags } from '../opportunity';

type Tagged = readonly { readonly tags: Tags }[];

/** Whether any row holds something there. */
export const tells = (rows: Tagged, tag: Tag): boolean => rows.some(({ tags }) => Boolean(tags[tag]));

/**
 * By what campaigns are told, so that a lead and its win meet in one row: by campaign where opportunities and leads name one, by source
 * where both name that instead, else by what either names; null where neither names any.
 */
export function campaignTag(opportunities: Tagged, leads: Tagged): 'campaign' | 'source' | null {
  const tables = [opportunities, leads].filter((rows) => rows.length > 0);
  const named = (by: 'campaign' | 'source') => tables.filter((rows) => tells(rows, by)).length;
  const inOrder = ['campaign', 'source'] as const;
  return (
    inOrder.find((by) => named(by) === tables.length && named(by) > 0) ?? inOrder.find((by) => named(by) > 0) ?? null
  );
}
