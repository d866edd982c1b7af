/** The parts of a calibration that the printed report shows; JSON holds all of it. Rates are 0 to 1, null is unknown. */
export interface Report extends Rates {
  readonly file: string;
  readonly rows: number;
  readonly read: number;
  readonly asOf: string;
  /** What that day was taken from. */
  readonly asOfFrom: string;
  readonly by: string | null;
  readonly system: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly leadColumns: Readonly<Record<string, string>> | null;
  readonly guessedColumns: Readonly<Record<'opportunities' | 'leads', Readonly<Record<string, string>>>>;
  readonly setAsideRows: { readonly opportunities: readonly SetAside[]; readonly leads: readonly SetAside[] };
  readonly keptInPart: Readonly<Record<string, number>>;
  readonly stages: readonly StageCount[];
  readonly bias: Bias | null;
  readonly leads: LeadRates & {
    readonly reading: { readonly file: string; readonly rows: number; readonly read: number } | null;
  };
  readonly groups: Readonly<Record<string, GroupRates>>;
  readonly stageConversion: {
    readonly steps: readonly {
      readonly stage: string;
      readonly reached: number;
      readonly movedOn: number;
      readonly lost: number;
      readonly stillThere: number;
      readonly ofDecided: CountedRate;
    }[];
  } | null;
  readonly warnings: readonly { readonly code: string; readonly text: string }[];
  readonly analyses: Analyses;
  readonly backtest?: readonly BacktestRow[];
}

export interface SetAside {
  readonly reason: string;
  readonly count: number;
  readonly rows: readonly { readonly row: number; readonly text: string }[];
}

/** What a stage was read as, and why; null where it says neither won nor lost nor open. */
export interface StageCount {
  readonly stage: string;
  readonly rows: number;
  readonly outcome: 'won' | 'lost' | 'open' | null;
  readonly because: string;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface CountedRate {
  readonly rate: number | null;
  readonly trials: number;
  readonly interval: Interval | null;
}

export interface Rates {
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  readonly from: string | null;
  readonly to: string | null;
  /** The one to plan with. */
  readonly planCloseRate: number | null;
  readonly planCloseRateDetail: {
    readonly basis: string;
    readonly impliedRecords: number;
    readonly interval: Interval | null;
    readonly horizonDays: number | null;
  } | null;
  /** Won of closed. */
  readonly closeRate: number | null;
  /** Won of created. */
  readonly naiveCloseRate: number | null;
  readonly cumulativeCloseRate: {
    readonly rate: number;
    readonly standardError: number;
    readonly horizonDays: number;
  } | null;
  readonly dealSize: {
    readonly mean: number | null;
    readonly median: number | null;
    readonly cv: number | null;
    readonly count: number;
  };
  readonly cycleDays: {
    readonly mean: number | null;
    readonly median: number | null;
    readonly p90: number | null;
    readonly curve: { readonly median: number; readonly p90: number } | null;
  };
  readonly openPipeline: { readonly rows: number; readonly estimate: number | null };
  readonly leads: LeadRates;
}

export interface GroupRates extends Rates {
  readonly rawCloseRate: number | null;
  readonly isSmall: boolean;
}

export interface LeadRates {
  readonly rows: number;
  readonly converted: number;
  readonly rate: number | null;
  readonly interval: Interval | null;
  readonly rejected: number;
  readonly perWeek: { readonly mean: number | null; readonly median: number | null };
}

interface Excess {
  readonly opportunities: number;
  readonly leads: number | null;
}

export interface Bias {
  readonly wins: number;
  readonly opportunities: number;
  readonly wonOfClosed: Excess;
  readonly wonOfCreated: Excess;
}

export interface Competitor {
  readonly name: string;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  readonly winRatio: CountedRate;
  /** By quarter; the probability that chance alone shows it. */
  readonly trend: { readonly score: number; readonly probability: number } | null;
}

export interface Campaign {
  readonly name: string;
  readonly leads: number;
  readonly prospects: number | null;
  readonly opportunities: number;
  readonly wins: number;
  readonly revenue: number;
  readonly grossProfit: number;
  readonly cost: number | null;
  readonly costPer: { readonly lead: number | null; readonly win: number | null };
  readonly leadValue: number | null;
}

export interface FollowUpGroup {
  readonly name: string;
  readonly leads: number;
  /** null where the leads tell of no first contact. */
  readonly met: number | null;
  readonly breached: number | null;
  readonly due: number | null;
  readonly compliance: number | null;
  readonly breachPrice: number | null;
  readonly rejected: number;
  readonly rejectedPrice: number | null;
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
}

export interface Documented {
  readonly name: string;
  readonly open: number;
  readonly documented: CountedRate;
  readonly share: Readonly<Record<string, number | null>>;
}

export interface Analyses {
  readonly competitors: { readonly competitors: readonly Competitor[]; readonly unnamed: Competitor } | null;
  readonly campaigns: {
    readonly by: string;
    readonly campaigns: readonly Campaign[];
    readonly total: Campaign;
  } | null;
  readonly followUp: {
    readonly total: FollowUpGroup;
    readonly byTeam: readonly FollowUpGroup[];
    readonly bySource: readonly FollowUpGroup[];
    readonly contacts: 'told' | 'untold';
    readonly notJudged: readonly { readonly reason: string; readonly leads: number }[];
  } | null;
  readonly documentedPipeline: {
    readonly total: Documented;
    readonly byTeam: readonly Documented[];
    readonly undocumented: readonly {
      readonly row: number;
      readonly id: string;
      readonly missing: readonly string[];
    }[];
    readonly undocumentedCount: number;
    readonly closedSince: number;
  } | null;
}

interface Brought {
  readonly wins: number;
  readonly revenue: number;
}

export interface BacktestRow {
  readonly asOf: string;
  readonly until: string;
  readonly closeRate: number | null;
  readonly forecast: {
    readonly wins: Interval & { readonly mean: number };
    readonly revenue: (Interval & { readonly mean: number }) | null;
  } | null;
  readonly runRate: Brought | null;
  readonly actual: Brought | null;
  readonly winsInside: boolean | null;
  readonly revenueInside: boolean | null;
  readonly notes: readonly string[];
}
