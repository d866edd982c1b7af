import type { Cell } from '../table/cell';
import type { DateOrder } from './dates/dateOrder';
import type { LeadStatuses } from './leads/leadStatus';
import type { DecimalMark } from './money/decimalMark';
import type { StageHistory } from './stages/stageHistory';
import type { Stages } from './stages/stageTable';

/**
 * The day up to which rows are read, counted from 1970-01-01: what happened later counts as not known yet. Or the last day on
 * which something happened to a row, if it is no later than a day such as today.
 */
export type AsOf = number | { readonly lastDayUpTo: number };

/** How the rows of a table are read. */
export interface ReadOptions {
  readonly asOf: AsOf;
  /** The order of day and month, where the user settled it. */
  readonly dateOrder?: DateOrder;
  /** The mark before the cents, where the user settled it. */
  readonly decimalMark?: DecimalMark;
  /** What stages of opportunities mean that their words do not tell. */
  readonly stages?: Stages;
  /** What statuses of leads mean that their words do not tell. */
  readonly leadStatuses?: LeadStatuses;
  /** Header of the column whose texts become the tag `group`. */
  readonly by?: string;
  /** The days on which opportunities entered their stages, from a table of its own. */
  readonly history?: StageHistory;
}

/** Takes the rows below the header block by block, then gives the records of all of them. */
export interface RecordReader<Result> {
  readonly add: (rows: Iterable<readonly Cell[]>) => void;
  /** Throws an Error that names the table where it has no rows. To be called once. */
  readonly finish: () => Result;
}
