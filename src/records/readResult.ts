import type { Mapping } from './mapping';

/** Rows that were left out for one reason. */
export interface SetAside {
  readonly reason: string;
  readonly count: number;
  /** The first few: the row (the header row is 1) and the text at fault, '' for a blank. */
  readonly rows: readonly { readonly row: number; readonly text: string }[];
}

/** One row that was left out. */
export interface SetAsideRow {
  /** Its place in the table, where the first line is row 1. */
  readonly row: number;
  readonly reason: string;
  /** What is at fault, '' for a blank. */
  readonly text: string;
}

/** Something that the reader of the figures should know, or settle. */
export interface Remark {
  /** Stays the same whatever the file, for a panel or a test to tell remarks apart. */
  readonly code: string;
  readonly text: string;
}

/** A table's records, and what was made of the rest: `rows` is the records plus the counts of `setAside`. */
export interface ReadResult<R> {
  /** Of the table. */
  readonly name: string;
  /** Rows below the header that are not wholly blank. */
  readonly rows: number;
  readonly records: readonly R[];
  readonly setAside: readonly SetAside[];
  /** Each of the rows that `setAside` counts, in the order of the table. */
  readonly everySetAside: Iterable<SetAsideRow>;
  readonly remarks: readonly Remark[];
  readonly mapping: Mapping;
  /** The day up to which the rows were read, counted from 1970-01-01: nothing later is in the records. */
  readonly asOf: number;
}
