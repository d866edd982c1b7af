import { defineLine } from '../model/defineLine';
import type { FormulaLine, Line } from '../model/line';
import { over } from '../model/line';

/** A line on segment and source with its sums: by segment, by source, and of all. */
export interface Totalled {
  readonly cells: Line;
  readonly bySegment: FormulaLine;
  readonly bySource: FormulaLine;
  readonly all: FormulaLine;
}

/** Sums a line that may be added up: counts and money, never rates. */
export function withTotals(cells: Line): Totalled {
  const common = { label: cells.label, kind: cells.kind, shape: cells.shape } as const;
  const bySegment = defineLine({
    ...common,
    key: `${cells.key}-bySegment`,
    says: `${cells.says} All sources of the segment.`,
    axes: ['segment'],
    from: { cells: over('source', cells) },
    formula: (calculus, given) => calculus.sum(given.cells),
  });
  const bySource = defineLine({
    ...common,
    key: `${cells.key}-bySource`,
    says: `${cells.says} All segments of the source.`,
    axes: ['source'],
    from: { cells: over('segment', cells) },
    formula: (calculus, given) => calculus.sum(given.cells),
  });
  const all = defineLine({
    ...common,
    key: `${cells.key}-total`,
    says: `${cells.says} All segments and sources.`,
    axes: [],
    from: { cells: over('segment', bySegment) },
    formula: (calculus, given) => calculus.sum(given.cells),
  });
  return { cells, bySegment, bySource, all };
}

export const linesOf = ({ cells, bySegment, bySource, all }: Totalled): readonly Line[] => [
  cells,
  bySegment,
  bySource,
  all,
];
