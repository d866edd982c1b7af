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
  /** Revenue of existing clients that is up for renewal in the year, before churn. */
  readonly renewalRevenue: number;
  /** Share of that revenue that is expected not to renew. */
  readonly churnRate: number;
  /** Revenue expected from existing clients who buy more. */
  readonly expansionRevenue: number;
  /** Revenue expected from inbound demand that nobody has to create. */
  readonly inboundRevenue: number;
  /** Revenue expected from nurturing leads of earlier years. */
  readonly nurturingRevenue: number;
  readonly sellingWeeks: number;
  /** Days within which sales makes first contact with an accepted lead. */
  readonly followUpDays: number;
  /** How those days are counted. */
  readonly followUpBasis: FollowUpBasis;
  /** Share of a deal's value that is left after the cost of delivering it. */
  readonly grossMargin: number;
  /** Share of a deal's value that must remain as profit after the cost of winning it. */
  readonly profitShare: number;
  readonly salesLeader: string;
  readonly marketingLeader: string;
  readonly leadDefinition: LeadDefinition;
  /** The periods of the fiscal year, in order; see `periodsOf`. */
  readonly periods: readonly PeriodInputs[];
  /** ISO dates on which nobody works; at most `MOST_HOLIDAYS`. */
  readonly holidays: readonly string[];
  /** Shape of the lag curves that come from a median: 1 has no memory, above 1 few deals close at once. */
  readonly cycleShape: number;
  /** Days at which a lag curve from records is known, ascending; the first is 0. One list for all segments. */
  readonly curveDays: readonly number[];
  readonly confidence: ConfidenceInputs;
  readonly capacity: CapacityInputs;
  readonly leadTypes: readonly LeadTypeInputs[];
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
  /** Spread of won deals' values: their standard deviation over their mean. */
  readonly dealSizeCv: number;
  /** Share of accepted opportunities that end up won. */
  readonly closeRate: number;
  /** Records behind the close rate: the fewer, the less sure it is. */
  readonly closeRateRecords: number;
  /** Median days from accepted opportunity to win. */
  readonly cycleDays: number;
  /**
   * Lag curve from records: share of the eventual wins that are won by each of `curveDays`, ascending from 0 to 1. Empty:
   * the curve comes from the median.
   */
  readonly wonBy: readonly number[];
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
  /** Median days from qualified lead to accepted opportunity. */
  readonly acceptanceDays: number;
  /** Share of each segment's gap that this source must bring, by key of the segment; a segment's shares sum to 1. */
  readonly contribution: Readonly<Record<string, number>>;
}

/** Elapsed days, or days on which people work. */
export type FollowUpBasis = 'elapsed' | 'business';
export const followUpBases: readonly FollowUpBasis[] = ['elapsed', 'business'];

/** A period of the fiscal year: so many months, or so many weeks, after the one before it. */
export interface PeriodInputs {
  readonly key: string;
  readonly name: string;
  /** The quarter that it belongs to, 1 to 4. */
  readonly quarter: number;
  /** Length in calendar months; 0 in a calendar of weeks. */
  readonly months: number;
  /** Length in weeks; 0 in a calendar of months. */
  readonly weeks: number;
  /** Share of the year's targets that is due in this period; the shares of all periods sum to 1. */
  readonly shareOfYear: number;
}

export interface ConfidenceInputs {
  /** The confidence at which quotas are set, above 0 and below 1. */
  readonly chosen: number;
  /** Three others to compare it with. */
  readonly compared: readonly [number, number, number];
}

/** What sales can close. Tenure is counted in quarters since hiring, the last one being everybody beyond. */
export interface CapacityInputs {
  /** Bookings of one ramped rep in a quarter. */
  readonly productivity: number;
  /** Productivity by tenure, as a share of a ramped rep's. */
  readonly ramp: readonly number[];
  /** Reps by tenure when the year begins, as many as `ramp` has. */
  readonly reps: readonly number[];
  /** Hires planned to start with each of the four quarters. */
  readonly hires: readonly [number, number, number, number];
  /** Share of the reps that leaves in a quarter. */
  readonly attritionRate: number;
  /** Days from opening a position to the first day of the hire. */
  readonly hiringDays: number;
}

/** A kind of lead that is worth more or less than others, such as a demo request. */
export interface LeadTypeInputs {
  readonly key: string;
  readonly name: string;
  readonly leadToWinRate: number;
}

export interface Provenance {
  readonly source: string;
  readonly owner: string;
  /** ISO date on which the figure was true. */
  readonly asOf: string;
  /** Records behind a rate or a mean; absent for a typed figure. */
  readonly records?: number;
  /** What the figure rests on; absent where somebody typed it. */
  readonly basis?: Basis;
}

/** What a figure rests on, other than somebody's word: rows of the company's own, or a figure that others published. */
export type Basis = 'calibrated' | 'benchmark';
export const bases: readonly Basis[] = ['calibrated', 'benchmark'];
