/** The nearest line at or before a place that has a key. */
export function lastKeyed(keys: readonly string[], from: number): number {
  let place = from;
  while (place > 0 && keys[place] === '') place--;
  return place;
}

/** How many lines lie between a line and the next that has a key of ours, or the end of the grid. */
export function gapAfter(keys: readonly string[], from: number, ours: readonly string[], count: number): number {
  let next = from + 1;
  while (next < keys.length && (keys[next] === '' || !ours.includes(keys[next] ?? ''))) next++;
  return (next < keys.length ? next : count) - from - 1;
}
