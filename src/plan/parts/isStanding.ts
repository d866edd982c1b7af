import type { CellSpec } from '../layout/tabDefinition';
import { planState } from '../lines/checks/planState';
import { standingChecks } from '../lines/checks/standingChecks';
import type { Line } from '../model/line';

/** What tells whether formulas stand cannot be asked whether it stands itself: it would go round in a circle. */
const tellers: ReadonlySet<Line> = new Set([
  planState,
  ...standingChecks.flatMap(({ flags, state }) => [flags, state]),
]);

/** Does this cell hold a formula that has to stand? */
export function isStanding(spec: CellSpec): boolean {
  if (spec.is !== 'mirror' && spec.is !== 'home') return false;
  return (spec.is === 'mirror' || 'from' in spec.line) && !tellers.has(spec.line);
}
