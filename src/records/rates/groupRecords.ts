import type { Tag, Tags } from '../opportunity';
import type { Records } from './ratesOf';
import { spellings } from './spellings';

/** Records that share a tag's value. */
export interface RecordGroup extends Records {
  readonly name: string;
}

/** The name of the records that hold nothing there. */
export const BLANK = '(blank)';

interface Growing {
  readonly opportunities: Records['opportunities'][number][];
  readonly leads: Records['leads'][number][];
}

/**
 * Records by the value of a tag, in the order of names, those without one as `(blank)`. Spellings that differ by case alone
 * are one group, under the spelling that most rows have, so that the order of rows plays no part.
 */
export function groupRecords({ opportunities, leads }: Records, by: Tag): readonly RecordGroup[] {
  const names = spellings();
  const groups: Growing[] = [];
  const groupOf = (tags: Tags): Growing => {
    const place = names.note(tags[by] || BLANK);
    const known = groups[place];
    if (known) return known;
    const group: Growing = { opportunities: [], leads: [] };
    groups[place] = group;
    return group;
  };
  for (const each of opportunities) groupOf(each.tags).opportunities.push(each);
  for (const each of leads) groupOf(each.tags).leads.push(each);
  return names.inOrder().map((place) => ({ name: names.nameOf(place), ...(groups[place] as Growing) }));
}
