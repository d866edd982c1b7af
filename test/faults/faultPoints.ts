import type { FaultMode, ServiceCall } from '../../host/host';

/** One place at which a run can go wrong. */
export interface FaultPoint {
  /** The k-th call, from 1. */
  readonly k: number;
  readonly mode: FaultMode;
}

const modes: readonly FaultMode[] = ['before', 'after', 'killBefore', 'killAfter'];

/** Every call in every mode. */
export const allPoints = (calls: readonly ServiceCall[]): readonly FaultPoint[] =>
  calls.flatMap((_, i) => modes.map((mode) => ({ k: i + 1, mode })));

/**
 * The points that leave the workbook in different states. Nothing changes at a read, and failing before a write is
 * failing after the one before it: so each write fails after its effect, and the first call fails before. `seed` picks
 * some of the others.
 */
export function telling(
  calls: readonly ServiceCall[],
  { sampled, seed }: { readonly sampled: number; readonly seed: number },
): readonly FaultPoint[] {
  const everything = allPoints(calls);
  const isTelling = ({ k, mode }: FaultPoint) =>
    mode.toLowerCase().endsWith('after') ? calls[k - 1]?.writes === true : k === 1;
  const others = everything.filter((point) => !isTelling(point));
  return [...everything.filter(isTelling), ...pick(others, sampled, seed)];
}

/** Some of the items, the same ones for the same seed. Linear congruential, Numerical Recipes' constants. */
export function pick<T>(items: readonly T[], count: number, seed: number): readonly T[] {
  const left = [...items];
  let state = seed;
  return Array.from({ length: Math.min(count, left.length) }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return left.splice(state % left.length, 1)[0] as T;
  });
}
