import type { Bias } from './bias';
import type { CountedRate } from './countedRate';
import type { CumulativeRate } from './cumulativeRate';
import type { CycleDays } from './cycleDays';
import type { DealSize } from './dealSize';
import type { Basis } from './frame';
import type { Interval } from './intervalOf';
import type { LeadRates } from './leadRates';
import type { OpenPipeline } from './openPipeline';
import type { PerWeek } from './perWeek';
import type { Span } from './spanOf';
import type { StageConversion } from './stageConversion';

/** What the close rate rests on. */
export interface CloseRateDetail {
  readonly basis: Basis;
  /** Rows that, all closed, would leave the same error: the history that a plan states for the rate. */
  readonly impliedRecords: number;
  readonly interval: Interval | null;
  readonly standardError: number | null;
  readonly horizonDays: number | null;
}

/** All that rows tell about rates, of a whole table or of one group. Rates are 0 to 1, money is in the export's currency. */
export interface Rates extends Span {
  readonly rows: number;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /**
   * The one to plan with: the share of opportunities that are won in the end. It is the cumulative rate (Aalen-Johansen), in
   * which an open row counts for as long as it has been open, neither as lost nor not at all. Where rows that closed before
   * some day are missing from the export it is corrected for them; where few rows hold both dates it is won of closed.
   * A small group's is drawn towards the whole. null where nothing tells.
   */
  readonly planCloseRate: number | null;
  readonly planCloseRateDetail: CloseRateDetail | null;
  /** won / (won + lost), as CLOSE_RATE has it, open rows left out: right only where winners and losers close at the same pace. */
  readonly closeRate: number | null;
  /** won / all rows, as if what is open were lost: low wherever rows are young. */
  readonly naiveCloseRate: number | null;
  readonly wonOfClosed: CountedRate;
  readonly wonOfCreated: CountedRate;
  /**
   * As CUMULATIVE_CLOSE_RATE has it of these rows, uncorrected, within the days of the whole; a group that was not watched for
   * so long has its own. null where none holds a creation date.
   */
  readonly cumulativeCloseRate: CumulativeRate | null;
  /** What the other two rates would order too much or too little; null where one of the rates is 0 or unknown. */
  readonly bias: Bias | null;
  /** Rows counted as won, lost or open that are in no curve, for lack of a date or because they were loaded in bulk. */
  readonly withoutDuration: number;
  readonly dealSize: DealSize;
  readonly cycleDays: CycleDays;
  readonly openPipeline: OpenPipeline;
  readonly opportunitiesPerWeek: PerWeek;
  readonly leads: LeadRates;
  /** null where the rows hold neither a stage history nor an order was given. */
  readonly stageConversion: StageConversion | null;
}
