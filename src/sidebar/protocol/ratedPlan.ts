import type { PlanInputs } from '../../plan/inputs/planInputs';
import type { RatesReport } from '../../records/ratesBySegment';

/** Plan inputs whose segments are those of CRM rows, with the rates that the rows give. */
export interface RatedPlan {
  readonly inputs: PlanInputs;
  readonly report: RatesReport;
  /** Header of the column that names the segments. */
  readonly by: string;
  /** Sentences on what was estimated, left out or taken over. */
  readonly remarks: readonly string[];
}
