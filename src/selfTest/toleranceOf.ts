import type { Example } from '../core/metrics/metric';

// Numbers that are the same on paper may differ in the last bits of double precision.
const RELATIVE = 1e-9;

/** How far a number may be from the one that an example gives: as its figure is rounded, else next to nothing. */
export function toleranceOf({ gives, within }: Example): number {
  if (within !== undefined) return within;
  const sizes = [gives].flat(2).map((value) => (typeof value === 'number' ? Math.abs(value) : 0));
  return Number((RELATIVE * Math.max(1, ...sizes)).toPrecision(1));
}
