const SHOWN = 20;

/** The first twenty, and how many more there are. */
export function shortList(items: readonly string[]): readonly string[] {
  return items.length <= SHOWN ? items : [...items.slice(0, SHOWN), `and ${items.length - SHOWN} more`];
}

/** The same in one sentence. */
export const shortened = (items: readonly string[]): string => shortList(items).join(', ');
