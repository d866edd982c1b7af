/**
 * What a cell of rows can hold: a text as a CSV has it, or the text, number or boolean of a cell in a sheet, whose dates
 * are serial numbers (days since 1899-12-30, the time of day as a fraction).
 */
export type Cell = string | number | boolean | null;

/** Rows of cells, header row first, under the name by which messages call them. */
export interface Table {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell as text without the blanks around it; '' for a blank cell. */
export function cellText(cell: Cell | undefined): string {
  if (typeof cell === 'string') return cell.trim();
  return cell === null || cell === undefined ? '' : String(cell);
}
