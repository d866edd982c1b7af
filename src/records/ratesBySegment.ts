import type { OpportunityColumns } from './columns';
import { groupBySegment } from './groupBySegment';
import { isoOfDay } from './read/readDay';
import { readOpportunities, type SetAside } from './read/readOpportunities';
import type { Opportunity } from './read/readOpportunity';
import { type SegmentRates, segmentRates } from './segmentRates';
import type { TextTable } from './table/textTable';

/** Close rate, deal size and cycle by segment, with the records behind each figure. */
export interface RatesReport {
  /** The export, by name. */
  readonly file: string;
  readonly rowsRead: number;
  /** ISO dates of the first and the last closing; null where no closed row holds a date. */
  readonly closedFrom: string | null;
  readonly asOf: string | null;
  /** In the order of their names. */
  readonly segments: readonly SegmentRates[];
  readonly total: SegmentRates;
  readonly setAside: readonly SetAside[];
}

/**
 * Rates from the rows of a CRM export: close rate of closed rows, deal size of won rows, median cycle of won rows, by
 * segment. Every row is counted once, as won, lost, open or set aside with the reason.
 *
 * Open is not lost, so open rows stay out of the close rate; but young cohorts close their wins and losses at different
 * speeds, so this rate reads high or low where many rows are still open.
 */
export function ratesBySegment(table: TextTable, columns: OpportunityColumns): RatesReport {
  const { rowsRead, opportunities, setAside } = readOpportunities(table, columns);
  const groups = groupBySegment(opportunities);
  return {
    file: table.name,
    rowsRead,
    ...closings(opportunities),
    segments: groups.map((group) => segmentRates(group.name, group.opportunities)),
    total: segmentRates('Total', opportunities),
    setAside,
  };
}

function closings(opportunities: readonly Opportunity[]): Pick<RatesReport, 'closedFrom' | 'asOf'> {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { closed } of opportunities) {
    if (closed === null) continue;
    first = Math.min(first, closed);
    last = Math.max(last, closed);
  }
  return first > last ? { closedFrom: null, asOf: null } : { closedFrom: isoOfDay(first), asOf: isoOfDay(last) };
}
