import type { PlanInputs } from '../../../plan/inputs/planInputs';
import { opportunityBlocks } from '../../../records/blocks/opportunityBlocks';
import { calibrationReport } from '../../../records/rates/calibrationReport';
import type { TextTable } from '../../../records/table/textTable';
import type { RatedPlan } from '../../protocol/ratedPlan';
import { calibratedOf } from './calibrateRows';
import { dayOfIso } from './dayOfIso';
import { ratesReport } from './ratesReport';
import { remarksOn } from './remarksOn';
import { requireFigures } from './requireFigures';
import { withSegments } from './withSegments';

/** What to take rates from, and the plan that they go into. */
export interface RatesRequest {
  readonly inputs: PlanInputs;
  readonly opportunities: TextTable;
  /** A table with more columns for the opportunities, such as the office of each sales agent. */
  readonly join: TextTable | null;
  /** Header of the column that names the segment; null for a column that is recognised as one. */
  readonly by: string | null;
  /** ISO date: what is dated later has not happened. */
  readonly today: string;
}

/**
 * Replaces the segments of a plan by those that CRM rows show, with their close rate, deal size, cycle, opening pipeline
 * and share of the goal. Throws an Error that names the file where its rows cannot give them.
 */
export function ratedPlan({ inputs, opportunities, join, by, today }: RatesRequest): RatedPlan {
  const { name, rows } = opportunities;
  const reader = opportunityBlocks({ name, join, by: by ?? 'segment', asOf: { lastDayUpTo: dayOfIso(today) } });
  reader.add(rows);
  const read = reader.finish();
  const report = calibrationReport(read, null, { by: 'group' });
  const { curveDays } = inputs;
  const calibrated = calibratedOf(report, { opportunities: read, leads: null, curveDays }, read.asOf);
  const shown = ratesReport(report, read);
  requireFigures(calibrated, shown);
  const header = read.mapping.columns.group?.header ?? '';
  return {
    inputs: withSegments(inputs, calibrated),
    report: shown,
    by: header,
    remarks: remarksOn({ shown, report, inputs, calibrated }),
  };
}
