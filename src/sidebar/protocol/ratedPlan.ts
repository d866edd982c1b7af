import type { PlanInputs } from '../../plan/inputs/planInputs';
import type { SetAside } from '../../records/readResult';

/** Close rate, deal size and cycle of a segment, or of all rows. Rates are 0 to 1; null is unknown. */
export interface SegmentRates {
  readonly name: string;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /** The one that the plan takes: won in the end. */
  readonly closeRate: number | null;
  /** Records that it is worth. */
  readonly closeRateRecords: number | null;
  readonly wonOfClosed: number | null;
  readonly wonOfCreated: number | null;
  readonly averageDealSize: number | null;
  readonly cycleDays: number | null;
  readonly openPipeline: number | null;
  readonly wonRevenue: number;
}

/** Rates by segment, with what was made of the rows. */
export interface RatesReport {
  /** The export, by name. */
  readonly file: string;
  readonly rows: number;
  readonly read: number;
  /** ISO dates: the first and last day in the rows, and the day that the rates are true for. */
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string;
  /** In the order of their names. */
  readonly segments: readonly SegmentRates[];
  readonly total: SegmentRates;
  readonly setAside: readonly SetAside[];
}

/** Plan inputs whose segments are those of CRM rows, with the rates that the rows give. */
export interface RatedPlan {
  readonly inputs: PlanInputs;
  readonly report: RatesReport;
  /** Header of the column that names the segments. */
  readonly by: string;
  /** Sentences on what was estimated, left out or taken over. */
  readonly remarks: readonly string[];
}
