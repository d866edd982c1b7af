/** How the writing of plans stands in this spreadsheet. It is one piece of metadata, so it changes in one call. */
export interface WritingState {
  /** 0: no plan stands. */
  readonly generation: number;
  /** Id of the journal tab that belongs to this plan; null where there is none. */
  readonly journal: number | null;
  /** Which plan in that journal is the one that stands; `earlier` after an undo. */
  readonly standing: 'written' | 'earlier' | null;
  /** True where that journal can take the last generation back. */
  readonly canUndo: boolean;
  /**
   * Set while the workbook is between two plans: the journal of this id is to be put back, and then everything else in
   * this state is true.
   */
  readonly restoring: number | null;
  readonly lease: Lease | null;
}

/** Who is on the way from `prepare` to `commit`: a lock ends with its execution, this does not. */
export interface Lease {
  readonly run: string;
  /** Tells people apart without naming them. */
  readonly who: string;
  /** Milliseconds since 1970. */
  readonly until: number;
  /** Fingerprint of the request. */
  readonly request: string;
  /** Fingerprint of each tab as `prepare` saw it, by key. */
  readonly seen: Readonly<Record<string, string>>;
}

/** A spreadsheet that Tandem never wrote to. */
export const untouched: WritingState = {
  generation: 0,
  journal: null,
  standing: null,
  canUndo: false,
  restoring: null,
  lease: null,
};
