import type { PrintedCell } from '../../plan/printedPlan';
import type { Plain } from '../cells/plain';
import { isFormula, sameContent } from '../formulas/sameFormula';

/** One facet of a cell: what the plan wants, what stands there, and what was written there last. */
export interface CellHistory {
  readonly wanted: Plain;
  /** null: the cell is new. */
  readonly live: Plain | null;
  /** null: not known, or not ours until now. */
  readonly written: Plain | null;
}

/**
 * What to do with a cell. `write` is also said of a cell that has already what the plan wants. `keep`: the user changed
 * it and keeps the change. `overwritten`: the same, of a formula. `own`: the user's way of giving the same input.
 */
export type Verdict = 'write' | 'keep' | 'overwritten' | 'own';

/** A look, a note, a rule: what the user changed stays changed. */
export function lookVerdict({ wanted, live, written }: CellHistory): Verdict {
  return live === null || written === null || live === written || live === wanted ? 'write' : 'keep';
}

/** A content, by the role of its cell. `value` is what the cell shows now, as content. */
export function contentVerdict(role: PrintedCell['role'], history: CellHistory, value: Plain): Verdict {
  const { wanted, live, written } = history;
  // An input may be worked out by a formula of the user's: it stays while it gives what the plan asks for.
  if (role === 'input') return isFormula(live) && value === wanted ? 'own' : 'write';
  if (live === null || written === null || sameContent(live, wanted) || sameContent(live, written)) return 'write';
  // A formula of ours whose cells were deleted is nobody's wish.
  if (role === 'formula' && isFormula(live) && live.includes('#REF!')) return 'write';
  return role === 'formula' ? 'overwritten' : 'keep';
}
