import type { Cell } from '../../core/calculus/rows';

/** The cells of every line, by key, ordered as `placesOn` orders them. */
export type LineValues = Readonly<Record<string, readonly Cell[]>>;
