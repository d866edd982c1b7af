import type { LeadDefinition, PlanInputs, SegmentInputs } from '../../plan/inputs/planInputs';

/**
 * Plan inputs as a person is typing them: every figure is the text in its field, so that nothing typed is lost, be it
 * unfinished or wrong. Percents read as percent (`25` is 0.25), money as `$24M` or `24,000,000`.
 */
export interface PlanForm extends Pick<PlanInputs, Carried> {
  readonly company: string;
  readonly currency: string;
  readonly fiscalYearStart: string;
  readonly revenueGoal: string;
  readonly priorYearRevenue: string;
  readonly renewalRevenue: string;
  readonly churnRate: string;
  readonly expansionRevenue: string;
  readonly inboundRevenue: string;
  readonly nurturingRevenue: string;
  readonly sellingWeeks: string;
  readonly followUpDays: string;
  readonly grossMargin: string;
  readonly profitShare: string;
  readonly salesLeader: string;
  readonly marketingLeader: string;
  readonly leadDefinition: LeadDefinition;
  /** Share of the year's targets that is due in each quarter: the sum over its periods. */
  readonly quarterShares: readonly string[];
  /** The confidence at which quotas are set. */
  readonly chosenConfidence: string;
  readonly segments: readonly SegmentForm[];
  readonly sources: readonly SourceForm[];
}

/** Inputs that are not typed in the sidebar, and so are not text: but for what is chosen from a list, they go back as they came. */
type Carried =
  | 'followUpBasis'
  | 'periods'
  | 'holidays'
  | 'cycleShape'
  | 'curveDays'
  | 'confidence'
  | 'capacity'
  | 'leadTypes'
  | 'provenance';

export interface SegmentForm extends Pick<SegmentInputs, 'wonBy'> {
  /** The key of the inputs, or `+1`, `+2`, ... while a new segment has none yet. */
  readonly key: string;
  readonly name: string;
  readonly shareOfGoal: string;
  readonly averageDealSize: string;
  readonly dealSizeCv: string;
  readonly closeRate: string;
  readonly closeRateRecords: string;
  readonly cycleDays: string;
  readonly openingPipeline: string;
}

export interface SourceForm {
  /** As with segments. */
  readonly key: string;
  readonly name: string;
  /** One of the plan's teams, or what somebody typed in its place. */
  readonly team: string;
  readonly inquiryToQualifiedRate: string;
  readonly qualifiedToAcceptedRate: string;
  readonly acceptanceDays: string;
  /** By key of the segment; a segment that is missing here has a blank field. */
  readonly contribution: Readonly<Record<string, string>>;
}

/** An unfinished plan, kept between openings of the sidebar. */
export interface Draft {
  readonly form: PlanForm;
  /** BCP 47 tag of the locale in which the figures were typed. */
  readonly locale: string;
  /** The step that was open, from 0. */
  readonly step: number;
  /** Revision of the Inputs tab that the draft started from; null where there was no plan. */
  readonly startedFrom: string | null;
  /** What stood on rows of the Inputs tab when it was taken over from CRM rows: as long as it does, its origin holds. */
  readonly taken: Readonly<Record<string, string>>;
}
