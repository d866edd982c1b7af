/**
 * Puts the keys that a plan wants among those that stand in the sheet: what stands stays where it is ('' is the
 * user's own), and each new key comes right after the key that the plan has before it.
 */
export function mergeKeys(live: readonly string[], wanted: readonly string[]): readonly string[] {
  const merged = [...live];
  let after = -1;
  for (const key of wanted) {
    const at = merged.indexOf(key);
    if (at >= 0) {
      after = at;
      continue;
    }
    after += 1;
    merged.splice(after, 0, key);
  }
  return merged;
}
