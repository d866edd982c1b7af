import { numbers } from '../calculus/numbers';
import type { Value } from '../calculus/value';
import type { Watched } from '../stats/riskTable';
import { elapsedDays } from './elapsedDays';

/** Days from one date to another, as the functions of follow-up count them. */
export const elapsed = (from: Value, to: Value): number => Number(elapsedDays(numbers, from, to));

/**
 * How long a lead waited, and whether for a contact or up to as_of; null for one created after as_of. A contact after as_of
 * is none yet; a blank one never was.
 */
export function watchedLead(created: Value, firstContact: Value, asOf: Value): Watched | null {
  const waited = elapsed(created, asOf);
  if (waited < 0) return null;
  const isContacted = firstContact !== '' && elapsed(firstContact, asOf) >= 0;
  return isContacted ? { duration: elapsed(created, firstContact), end: 'first' } : { duration: waited, end: 'none' };
}
