import type { Plain } from '../cells/plain';

/**
 * The keys of a tab's rows or columns, up to the last one. A line that carries no key of ours is the user's and reads '';
 * so does a copy of one of our lines, which brings its key along.
 */
export function liveKeys(cells: readonly Plain[], known: readonly string[] | null): readonly string[] {
  const ours = known && new Set(known);
  const seen = new Set<string>();
  const keys = cells.map((cell) => {
    const key = String(cell);
    if (key === '' || seen.has(key) || ours?.has(key) === false) return '';
    seen.add(key);
    return key;
  });
  while (keys.length > 0 && keys[keys.length - 1] === '') keys.pop();
  return keys;
}
