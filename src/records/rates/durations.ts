import { type RiskStep, riskTable } from '../../core/stats/riskTable';
import type { Opportunity } from '../opportunity';
import { type Watch, watchedRows } from './watchedRows';

/** How long opportunities were watched and how they ended, as a table by days. */
export interface Durations {
  readonly table: readonly RiskStep[];
  /** Rows that have a duration. */
  readonly records: number;
  /** Those of them that were won or lost. */
  readonly closed: number;
}

/** The durations of these opportunities. */
export function durationsOf(opportunities: readonly Opportunity[], watch: Watch): Durations {
  const watched = watchedRows(opportunities, watch);
  let closed = 0;
  for (const { end } of watched) if (end !== 'none') closed++;
  return { table: riskTable(watched), records: watched.length, closed };
}
