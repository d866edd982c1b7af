import type { PlacedCell } from '../layout/placePlan';

/** Rows, or columns, from a first to a last one. */
export interface Run {
  readonly direction: 'row' | 'column';
  readonly first: number;
  readonly last: number;
}

/**
 * The rows and columns over which lines with these cells reach, each run once and none of one alone: what is put into one of them is
 * put between members of a list. Where something of the user's stands between them already, formulas step over it, and so do runs.
 */
export function runsOfLines(cells: readonly PlacedCell[]): readonly Run[] {
  const byLine = new Map<string, { readonly row: Set<number>; readonly column: Set<number> }>();
  for (const { spec, row, column } of cells) {
    if (spec.is !== 'home') continue;
    const places = byLine.get(spec.line.key) ?? { row: new Set(), column: new Set() };
    byLine.set(spec.line.key, places);
    places.row.add(row);
    places.column.add(column);
  }
  const runs = new Map<string, Run>();
  for (const places of byLine.values())
    for (const direction of ['row', 'column'] as const)
      for (const [first, last] of neighbours(places[direction]))
        runs.set(`${direction} ${first} ${last}`, { direction, first, last });
  return [...runs.values()];
}

/** The first and last of numbers that follow each other, where there are several. */
function neighbours(places: ReadonlySet<number>): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run?.[1] === place - 1) run[1] = place;
    else runs.push([place, place]);
  }
  return runs.filter(([first, last]) => first < last);
}
