import { columnLetters } from '../../plan/print/reference';

/** A cell as a person names it, such as `Funnel!E7`. Row and column count from 0. */
export const cellAddress = (tab: string, row: number, column: number): string =>
  `${tab}!${columnLetters(column)}${row + 1}`;
