/**
 * What a plan is built from: the content of a plan input file, of the sidebar's draft and of the Inputs tab. Rates and
 * shares are 0 to 1, money is in plan currency, dates are ISO text.
 */
export interface PlanInputs {
  readonly company: string;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly fiscalYearStart: string;
  /** The joint number: revenue to book in the year. */
  readonly revenueGoal: number;
  /** What the same clients brought the year before; the growth that the goal asks for is measured against it. */
  readonly priorYearRevenue: number;
  /** Revenue expected from existing clients: renewals and expansion, after churn. */
  readonly retainedRevenue: number;
  /** Revenue expected from inbound demand that nobody has to create. */
  readonly inboundRevenue: number;
  /** Revenue expected from nurturing leads of earlier years. */
  readonly nurturingRevenue: number;
  readonly sellingWeeks: number;
  /** Days within which sales makes first contact with an accepted lead. */
  readonly followUpDays: number;
  /** Share of a deal's value that is left after the cost of delivering it. */
  readonly grossMargin: number;
  /** Share of a deal's value that must remain as profit after the cost of winning it. */
  readonly profitShare: number;
  readonly salesLeader: string;
  readonly marketingLeader: string;
  readonly leadDefinition: LeadDefinition;
  readonly segments: readonly SegmentInputs[];
  readonly sources: readonly SourceInputs[];
  /** Where figures come from, by the key of their row on the Inputs tab, such as `closeRate|enterprise`. */
  readonly provenance: Readonly<Record<string, Provenance>>;
}

/** What both teams call a lead that sales should see. */
export interface LeadDefinition {
  readonly profile: string;
  readonly budget: string;
  readonly timeframe: string;
  readonly willingness: string;
}

export interface SegmentInputs {
  /** Identity across generations: lower-case letters, digits and hyphens. */
  readonly key: string;
  readonly name: string;
  readonly shareOfGoal: number;
  readonly averageDealSize: number;
  /** Share of accepted opportunities that end up won. */
  readonly closeRate: number;
  readonly cycleDays: number;
  /** Face value of the accepted opportunities that are open when the year begins. */
  readonly openingPipeline: number;
}

export type Team = 'marketing' | 'sales' | 'teleprospecting' | 'channel';
export const teams: readonly Team[] = ['marketing', 'sales', 'teleprospecting', 'channel'];

export interface SourceInputs {
  readonly key: string;
  readonly name: string;
  /** The team that owes this source's quota. */
  readonly team: Team;
  readonly inquiryToQualifiedRate: number;
  readonly qualifiedToAcceptedRate: number;
  /** Share of each segment's gap that this source must bring, by key of the segment; a segment's shares sum to 1. */
  readonly contribution: Readonly<Record<string, number>>;
}

export interface Provenance {
  readonly source: string;
  readonly owner: string;
  /** ISO date on which the figure was true. */
  readonly asOf: string;
  /** Records behind a rate or a mean; absent for a typed figure. */
  readonly records?: number;
}
