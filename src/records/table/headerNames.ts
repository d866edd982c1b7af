import { type Cell, cellText } from './cell';

/**
 * The headers of a row by which columns are called: blanks around them removed, the second `Amount` called `Amount (2)`,
 * and a column without a header called by its number, so that each name means one column.
 *
 * @example headerNames(['Amount', '', 'Amount']) // ['Amount', 'column 2', 'Amount (2)']
 */
export function headerNames(headers: readonly Cell[]): readonly string[] {
  const taken = new Set<string>();
  const times = new Map<string, number>();
  return headers.map((header, place) => {
    const name = cellText(header) || `column ${place + 1}`;
    let again = times.get(name) ?? 1;
    const own = (): string => (again === 1 ? name : `${name} (${again})`);
    while (taken.has(own())) again += 1;
    times.set(name, again);
    taken.add(own());
    return own();
  });
}
