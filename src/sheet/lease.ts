import { PlanError } from './planError';
import type { Surroundings } from './planSource';
import type { Lease, WritingState } from './state/writingState';

/** Longer than the six minutes that a step may take at most, so that no lease runs out under a step. */
export const LEASE = 7 * 60_000;

/** True where somebody is on the way from `prepare` to `commit`. */
export const isHeld = ({ lease }: WritingState, { now }: Surroundings): boolean =>
  lease !== null && lease.until > now();

/** @throws PlanError where somebody else is on the way; one's own earlier run is simply left */
export function assertFree(state: WritingState, surroundings: Surroundings): void {
  const { lease } = state;
  if (lease === null || !isHeld(state, surroundings) || lease.who === surroundings.who()) return;
  const minutes = Math.ceil((lease.until - surroundings.now()) / 60_000);
  throw new PlanError(
    'Somebody else is generating the plan in this spreadsheet right now. ' +
      `Try again when they are done, or in ${minutes} minutes if they left.`,
  );
}

/** @throws PlanError where the run is no longer the one that may write */
export function ownLease({ lease }: WritingState, run: string): Lease {
  if (lease?.run === run) return lease;
  throw new PlanError('This run was given up or took too long, and nothing was changed. Generate the plan again.');
}
