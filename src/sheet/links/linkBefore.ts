/** Where a cell led, by the keys of its row and column. */
export interface LinkBefore {
  readonly row: string;
  readonly column: string;
  /** '' for nowhere. */
  readonly url: string;
}
