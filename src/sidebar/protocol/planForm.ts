import type { LeadDefinition, Provenance } from '../../plan/inputs/planInputs';

/**
 * Plan inputs as a person is typing them: every figure is the text in its field, so that nothing typed is lost, be it
 * unfinished or wrong. Percents read as percent (`25` is 0.25), money as `$24M` or `24,000,000`.
 */
export interface PlanForm {
  readonly company: string;
  readonly currency: string;
  readonly fiscalYearStart: string;
  readonly revenueGoal: string;
  readonly priorYearRevenue: string;
  readonly retainedRevenue: string;
  readonly inboundRevenue: string;
  readonly nurturingRevenue: string;
  readonly sellingWeeks: string;
  readonly followUpDays: string;
  readonly grossMargin: string;
  readonly profitShare: string;
  readonly salesLeader: string;
  readonly marketingLeader: string;
  readonly leadDefinition: LeadDefinition;
  readonly segments: readonly SegmentForm[];
  readonly sources: readonly SourceForm[];
  /** Not edited here, and so not text: it goes back into the inputs as it came. */
  readonly provenance: Readonly<Record<string, Provenance>>;
}

export interface SegmentForm {
  /** The key of the inputs, or `+1`, `+2`, ... while a new segment has none yet. */
  readonly key: string;
  readonly name: string;
  readonly shareOfGoal: string;
  readonly averageDealSize: string;
  readonly closeRate: string;
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
}
