import type { Opportunity } from '../../opportunity';

/** How many rows are too young to tell how they end. */
export interface Immature {
  /** Share of rows created less than a median cycle before the as-of day; null where no row holds a creation date. */
  readonly share: number | null;
  readonly rows: number;
  readonly youngerThanDays: number;
}

/** Counts the rows younger than this many days. */
export function immatureCohorts(opportunities: readonly Opportunity[], asOf: number, medianCycle: number): Immature {
  let [dated, young] = [0, 0];
  for (const { created, bulkLoaded } of opportunities) {
    if (created === null || bulkLoaded) continue;
    dated++;
    if (asOf - created < medianCycle) young++;
  }
  return { share: dated === 0 ? null : young / dated, rows: young, youngerThanDays: medianCycle };
}
