import type { SpreadArgument } from './spreadArgument';

/**
 * Splits cells by which optional arguments they have: a formula is built differently with a confidence and without, so
 * each group is computed in one pass of its own. Nearly always there is one group.
 */
export function byPresence(cells: readonly number[], given: readonly SpreadArgument[]): readonly (readonly number[])[] {
  const optional = given.filter(({ required, each }) => !required && each?.includes(undefined));
  if (optional.length === 0) return cells.length > 0 ? [cells] : [];
  const groups = new Map<string, number[]>();
  for (const i of cells) {
    const pattern = optional.map(({ each }) => (each?.[i] === undefined ? '0' : '1')).join('');
    const group = groups.get(pattern);
    if (group) group.push(i);
    else groups.set(pattern, [i]);
  }
  return [...groups.values()];
}
