import { tagRules } from '../../mapping/tagRules';
import type { Tag, Tags } from '../../opportunity';
import type { ReadColumns } from './readColumns';

// Records with the same texts share one object; past this many combinations hardly two have the same.
const mostShared = 50_000;

/** Gives the texts by which a row's record can be split. */
export function tagReader({ texts }: ReadColumns): (place: number) => Tags {
  const fields: readonly Tag[] = ['group', ...tagRules.map(({ field }) => field)];
  const columns = fields.flatMap((field) => {
    const column = texts.get(field);
    return column === undefined ? [] : [{ field, column }];
  });
  const shared = new Map<string, Tags>();
  return (place) => {
    let key = '';
    for (const { column } of columns) key += `${column.codeAt(place)},`;
    const known = shared.get(key);
    if (known !== undefined) return known;
    const tags: Partial<Record<Tag, string>> = {};
    for (const { field, column } of columns) tags[field] = column.at(place);
    if (shared.size < mostShared) shared.set(key, tags);
    return tags;
  };
}
