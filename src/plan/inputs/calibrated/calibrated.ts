/** A figure of a segment or a source as CRM rows show it, to stand beside the one that the plan has. */
export interface CalibratedFigure {
  readonly field: SegmentFigure | SourceFigure;
  /** As the input holds it: rates 0 to 1, money in the export's currency. */
  readonly value: number;
  /** Where the figure lies, at 95%; null where the rows do not tell. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Records behind it. */
  readonly records: number;
  /** The table and how the figure was made: what stands as its source. */
  readonly source: string;
  /** Inputs that go with it. */
  readonly alongside: { readonly closeRateRecords?: number; readonly wonBy?: readonly number[] };
}

export type SegmentFigure =
  | 'closeRate'
  | 'averageDealSize'
  | 'dealSizeCv'
  | 'cycleDays'
  | 'openingPipeline'
  | 'shareOfGoal';
export type SourceFigure = 'qualifiedToAcceptedRate' | 'acceptanceDays';

/** A segment or a source that rows name, with what they tell of it; what they do not tell is not there. */
export interface CalibratedMember {
  readonly name: string;
  readonly figures: readonly CalibratedFigure[];
}

/** All that rows tell of a plan's inputs. */
export interface Calibrated {
  /** ISO date of the day that the figures are true for. */
  readonly asOf: string;
  readonly segments: readonly CalibratedMember[];
  readonly sources: readonly CalibratedMember[];
}

/** Names by which segments and sources of rows and of a plan are one: case and blanks around them aside. */
export const sameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
