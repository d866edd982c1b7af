import { defineLine } from '../model/defineLine';
import { type FormulaLine, type Line, over } from '../model/line';

/** The sum over all sources of a line that has one cell for each. */
export const ofAllSources = (line: Line): FormulaLine =>
  defineLine({
    key: `${line.key}-total`,
    label: line.label,
    says: `${line.says} All sources.`,
    kind: line.kind,
    shape: line.shape,
    axes: [],
    from: { cells: over('source', line) },
    formula: ({ sum }, given) => sum(given.cells),
  });
