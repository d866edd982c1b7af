import type { PrintedBlock } from './printedBlock';

/** Printed formula text, and how tightly its outermost operator holds: 4 name or call, 3 times, 2 plus, 1 join, 0 compare. */
export interface Printed {
  readonly text: string;
  readonly binds: 0 | 1 | 2 | 3 | 4;
}

/** A range of cells, as text and cell by cell. */
export interface PrintedCells {
  /** From the first to the last, with whatever stands between. */
  readonly range: string;
  /** row: side by side. Where it is left out the cells stand one below the other. */
  readonly along?: 'row';
  readonly cells: readonly Printed[];
  /** The cells that do not stand right after the one before them: lines of the user's, or retired ones, lie between. */
  readonly breaks?: readonly number[];
  /** The range of the cells from one up to, but without, another. */
  readonly part?: (from: number, to: number) => string;
  /** What lies in several rectangles, for counting; the range then says nothing. */
  readonly blocks?: readonly PrintedBlock[];
  /** The keys of the rows, or columns, of each list among them, where these stand one right after the other. */
  readonly runs?: readonly string[];
}

/** No cells at all, such as those along an axis without members: there is no range to write, only their number. */
export const noCells: PrintedCells = { range: '', cells: [] };
export const isNone = ({ range }: PrintedCells): boolean => range === '';

/** A name, reference or call: nothing outside can pull it apart. */
export const whole = (text: string): Printed => ({ text, binds: 4 });
