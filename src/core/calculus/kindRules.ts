import { type Kind, showKind } from './kind';
import { sameUnit, type Unit } from './unit';

/** The rules by which `units` proves a formula. Each throws a TypeError that names the operation and what it was given. */

/** Both must be the same kind in the same unit; the more definite of the two is the result. */
export function alike(operation: string, a: Kind, b: Kind): Kind {
  if (a.kind === 'any') return b;
  if (b.kind === 'any') return a;
  const match = a.kind === 'number' && b.kind === 'number' ? sameUnit(a.unit, b.unit) : a.kind === b.kind;
  if (match) return a;
  throw new TypeError(`${operation} of ${showKind(a)} and ${showKind(b)}: they are not in one unit`);
}

/** Every cell of a list must be alike; gives what they are. */
export const allAlike = (operation: string, cells: readonly Kind[]): Kind =>
  cells.reduce((all, cell) => alike(operation, all, cell), { kind: 'any' } as Kind);

export function unitIn(operation: string, x: Kind): Unit {
  if (x.kind === 'number') return x.unit;
  if (x.kind === 'any') return {};
  throw new TypeError(`${operation} of ${showKind(x)}: it takes numbers`);
}

export function expectKind(operation: string, x: Kind, kind: Kind['kind']): Kind {
  if (x.kind === kind || x.kind === 'any') return x;
  throw new TypeError(`${operation} of ${showKind(x)}: it takes a ${kind}`);
}
