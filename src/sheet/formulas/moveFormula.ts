import type { LiveTab } from '../../plan/livePlan';
import { type FormulaPart, formulaParts, type Reference } from './formulaParts';
import { formulaText } from './formulaText';

/** Where each row and column of the plan's tabs stands, by key of the tab. */
export type Layout = Readonly<Record<string, LiveTab>>;

/**
 * A formula as it reads after the plan's tabs were renamed and rows or columns were put in or taken out: each reference
 * follows the keys of its row and column. What refers to no row of ours stays as it is.
 */
export function moveFormula(formula: string, tab: string, from: Layout, to: Layout): string {
  return formulaText(formulaParts(formula).map((part) => movePart(part, tab, from, to)));
}

/** True where a formula refers to a row or column of the plan that is gone, so that it cannot follow it. */
export function hasLostReference(formula: string, tab: string, from: Layout, to: Layout): boolean {
  return formulaParts(formula).some((part) => {
    if (typeof part === 'string') return false;
    const key = part.tab === null ? tab : keyOfName(part.tab, from);
    const before = key === undefined ? undefined : from[key];
    if (!before || key === undefined) return false;
    const after = to[key];
    return !after || isLost(part.row, before.rows, after.rows) || isLost(part.column, before.columns, after.columns);
  });
}

function isLost(place: number | null, from: readonly string[], to: readonly string[]): boolean {
  const key = place === null ? undefined : from[place];
  return Boolean(key) && !to.includes(key as string);
}

function movePart(part: FormulaPart, ownTab: string, from: Layout, to: Layout): FormulaPart {
  if (typeof part === 'string') return part;
  const key = part.tab === null ? ownTab : keyOfName(part.tab, from);
  const before = key === undefined ? undefined : from[key];
  const after = key === undefined ? undefined : to[key];
  return before && after ? moveReference(part, before, after) : part;
}

function keyOfName(name: string, layout: Layout): string | undefined {
  const wanted = name.toLowerCase();
  return Object.keys(layout).find((key) => layout[key]?.name.toLowerCase() === wanted);
}

function moveReference(part: Reference, from: LiveTab, to: LiveTab): Reference {
  return {
    ...part,
    tab: part.tab === null ? null : to.name,
    row: moved(part.row, from.rows, to.rows),
    column: moved(part.column, from.columns, to.columns),
  };
}

function moved(place: number | null, from: readonly string[], to: readonly string[]): number | null {
  const key = place === null ? undefined : from[place];
  const found = key ? to.indexOf(key) : -1;
  return found < 0 ? place : found;
}
