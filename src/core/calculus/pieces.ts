import type { Printed, PrintedCells } from './printed';

/**
 * The ranges of lists that are read side by side, in as many pieces as it takes to leave out what lies between the cells of any of
 * them: what a user put into one block is no part of it, and blocks on different tabs stay in step.
 */
export function pieces(...lists: readonly PrintedCells[]): readonly (readonly string[])[] {
  const breaks = [...new Set(lists.flatMap((list) => list.breaks ?? []))].sort((a, b) => a - b);
  if (breaks.length === 0) return [lists.map(({ range }) => range)];
  return [0, ...breaks].map((from, place) =>
    lists.map((list) => partOf(list, from, breaks[place] ?? list.cells.length)),
  );
}

/** The ranges of one list. */
export const rangesOf = (cells: PrintedCells): readonly string[] => pieces(cells).flat();

/** What is printed of each piece of these lists, added up. */
export const overPieces =
  (add: (a: Printed, b: Printed) => Printed) =>
  (print: (...ranges: readonly string[]) => Printed, ...lists: readonly PrintedCells[]): Printed =>
    pieces(...lists)
      .map((ranges) => print(...ranges))
      .reduce((sum, piece) => add(sum, piece));

function partOf({ range, part }: PrintedCells, from: number, to: number): string {
  if (part === undefined) throw new TypeError(`${range} cannot be told in parts`);
  return part(from, to);
}
