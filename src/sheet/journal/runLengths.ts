import type { FacetName } from '../cells/facet';
import type { Plain } from '../cells/plain';
import { absoluteFormulas, relativeFormula } from '../formulas/relativeFormula';
import { isFormula } from '../formulas/sameFormula';

type Cell = Plain | null;
/** How often, then what, and so on. */
type RunLengths = (number | Cell)[];

/** A row of one facet, shortened: what stands many times over is said once. */
export function runLengths(facet: FacetName, cells: readonly Cell[], row: number): RunLengths {
  const runs: RunLengths = [];
  for (const [column, cell] of cells.entries()) {
    const short = facet === 'content' && isFormula(cell) ? relativeFormula(cell, row, column) : cell;
    const last = runs.length - 1;
    if (last > 0 && runs[last] === short) runs[last - 1] = Number(runs[last - 1]) + 1;
    else runs.push(1, short);
  }
  return runs;
}

/** The row again. */
export function fromRunLengths(facet: FacetName, runs: RunLengths, row: number): Cell[] {
  const cells: Cell[] = [];
  for (let i = 0; i < runs.length; i += 2) {
    const short = runs[i + 1] ?? null;
    const times = Number(runs[i]);
    const isShort = facet === 'content' && typeof short === 'string';
    const cellAt = isShort ? absoluteFormulas(short) : () => short;
    for (let n = 0; n < times; n++) cells.push(cellAt(row, cells.length));
  }
  return cells;
}
