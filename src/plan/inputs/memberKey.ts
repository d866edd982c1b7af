/** As long as a key may be, less room for a number behind it. */
const LONGEST = 36;

/**
 * A key for a new segment or source: its name in lower case with hyphens, with a number behind where that is taken.
 * `fallback` stands for a name without Latin letters.
 *
 * @example memberKey('Small business', 'segment', new Set(['small-business'])) // 'small-business-2'
 */
export function memberKey(name: string, fallback: string, taken: ReadonlySet<string>): string {
  const wish = slug(name) || fallback;
  if (!taken.has(wish)) return wish;
  let number = 2;
  while (taken.has(`${wish}-${number}`)) number += 1;
  return `${wish}-${number}`;
}

function slug(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const hyphened = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-/, '');
  return hyphened.slice(0, LONGEST).replace(/-$/, '');
}
