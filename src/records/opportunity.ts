/** How an opportunity stands. */
export type Outcome = 'won' | 'lost' | 'open';

/** A text of a record by which rates are split. `group` is the column that the user asked for. */
export type Tag = 'group' | 'segment' | 'source' | 'team' | 'owner' | 'competitor' | 'campaign' | 'reason' | 'product';

/** The texts of a record; '' for a blank cell, no key where the export has no such column. */
export type Tags = Readonly<Partial<Record<Tag, string>>>;

/**
 * One opportunity as the CRM has it, cleaned: what every rate is made from. Days are whole numbers counted from
 * 1970-01-01; money is in the export's currency. Nothing in it happened after the as-of day that it was read for.
 */
export interface Opportunity {
  /** Its row in the table; the header row is 1. */
  readonly row: number;
  /** '' where the export has none. */
  readonly id: string;
  readonly outcome: Outcome;
  /** As the export writes it, also where the row counts as open because it was closed after as-of. */
  readonly stage: string;
  /** null: the export holds no date (an open row may still count). */
  readonly created: number | null;
  /** Day of the win or the loss; null while open, and where a closed row holds no date. */
  readonly closed: number | null;
  /** Won: what was won; open: face value; lost: null unless the export holds one. Never 0: that is no amount. */
  readonly value: number | null;
  /** Of an open row. */
  readonly expectedClose: number | null;
  /** The last activity or change of stage. */
  readonly lastActivity: number | null;
  /** null: the export has no such column. */
  readonly nextStep: boolean | null;
  /** Day on which it entered each stage, by stage name, where the export holds a stage history; else {}. */
  readonly stageDays: Readonly<Record<string, number>>;
  readonly tags: Tags;
  /** Created on a day with far too many rows to be work done that day: an import, whose creation date is no cycle's start. */
  readonly bulkLoaded?: true;
}
