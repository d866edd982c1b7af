import { defineLine } from '../../model/defineLine';
import { type FormulaLine, type Line, over } from '../../model/line';
import { levelOfQuota } from './levelHeads';

/** A line at each confidence, at the chosen one alone: it is the last of the levels. */
export const atChosen = (cells: Line, described: Pick<Line, 'key' | 'label' | 'says'>): FormulaLine =>
  defineLine({
    ...described,
    kind: cells.kind,
    shape: cells.shape,
    axes: cells.axes.filter((axis) => axis !== 'level'),
    from: { cells: over('level', cells), levels: over('level', levelOfQuota) },
    formula: ({ count, pick }, given) => pick(given.cells, count(given.levels)),
  });
