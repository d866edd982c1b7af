import type { Calculus } from '../calculus/calculus';

/**
 * What closes in the last of these periods: each cohort's size times the share that closes at its age. Cohorts older than
 * the curve have nothing left to close.
 */
export function closesByAge<T, C>({ add, mul, num }: Calculus<T, C>, created: readonly T[], shares: readonly T[]): T {
  const last = created.length - 1;
  const terms = shares.slice(0, created.length).map((share, age) => mul(created[last - age] as T, share));
  return terms.reduce((total, term) => add(total, term), num(0));
}
