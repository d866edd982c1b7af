import type { Unreadable } from './table/rowGate';

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
  /** As the export writes it; of a row with later news the last one that it is known to have entered by then, else ''. */
  readonly stage: string;
  /** null: the export holds no date (an open row may still count). */
  readonly created: number | null;
  /** Day of the win or the loss; null while open, and where a closed row holds no date. */
  readonly closed: number | null;
  /** Won: what was won; open: face value; lost: null unless the export holds one. Never 0: that is no amount. */
  readonly value: number | null;
  /** Why there is no value though the cell holds a text. */
  readonly valueTrouble?: Unreadable;
  /** Of an open row. */
  readonly expectedClose: number | null;
  /** The last activity or change of stage. */
  readonly lastActivity: number | null;
  /** null: the export has no such column. */
  readonly nextStep: boolean | null;
  /** Day on which it entered each stage, by stage name, where the export holds a stage history; else {}. */
  readonly stageDays: Readonly<Record<string, number>>;
  readonly tags: Tags;
  /**
   * Of an open row to which something happened after as-of. `closed`: it was closed since, so its amount, close date and next step,
   * as the export has them, are those of its closing and are left out. `touched`: what happened last before as-of is not known.
   */
  readonly laterNews?: 'closed' | 'touched';
  /** Created on a day with far too many rows to be work done that day: an import, whose creation date is no cycle's start. */
  readonly bulkLoaded?: true;
}
