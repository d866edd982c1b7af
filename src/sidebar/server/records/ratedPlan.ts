import type { PlanInputs } from '../../../plan/inputs/planInputs';
import { opportunityColumns } from '../../../records/columns';
import { plannedSegments } from '../../../records/plannedSegments';
import { ratesBySegment } from '../../../records/ratesBySegment';
import { joinTables } from '../../../records/table/joinTables';
import { headersOf, type TextTable } from '../../../records/table/textTable';
import type { RatedPlan } from '../../protocol/ratedPlan';
import { ratedSegments } from './ratedSegments';
import { remarksOn } from './remarksOn';
import { withSegments } from './withSegments';

/** What to take rates from, and the plan that they go into. */
export interface RatesRequest {
  readonly inputs: PlanInputs;
  readonly opportunities: TextTable;
  /** A table with more columns for the opportunities, such as the office of each sales agent. */
  readonly join: TextTable | null;
  /** Header of the column that names the segment; null for a column named segment. */
  readonly by: string | null;
}

/**
 * Replaces the segments of a plan by those that CRM rows show, with their close rate, deal size, cycle, opening pipeline
 * and share of the goal. Throws an Error that names the file where its rows cannot give them.
 */
export function ratedPlan({ inputs, opportunities, join, by }: RatesRequest): RatedPlan {
  const table = join === null ? opportunities : joinTables(opportunities, join);
  const columns = opportunityColumns(table, by);
  const report = ratesBySegment(table, columns);
  const segments = ratedSegments(inputs.segments, plannedSegments(report));
  const header = (headersOf(table)[columns.segment] ?? '').trim();
  return {
    inputs: withSegments(inputs, segments, report, header),
    report,
    by: header,
    remarks: remarksOn(report, segments, inputs),
  };
}
