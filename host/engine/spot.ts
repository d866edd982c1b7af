/** A cell of the workbook; row and column from 0. */
export interface Spot {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}
