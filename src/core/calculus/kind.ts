import { showUnit, type Unit } from './unit';

/** What a cell holds, as `units` checks it. `any` is 0 or a blank: it goes with every other kind. */
export type Kind =
  | { readonly kind: 'number'; readonly unit: Unit }
  | { readonly kind: 'date' }
  | { readonly kind: 'text' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'any' };

export function showKind(kind: Kind): string {
  return kind.kind === 'number' ? showUnit(kind.unit) : kind.kind;
}
