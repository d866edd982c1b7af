/** How the figures of a column are shown. */
export type Shown = 'text' | 'count' | 'rate' | 'money' | 'decimal';

/** What a cell of a report holds; null for what is not known. */
export type ReportCell = string | number | null;

/** A plain table of a report: a heading, a row of column names, and rows below it. */
export interface ReportTable {
  readonly heading: string;
  readonly columns: readonly (readonly [name: string, shown: Shown])[];
  readonly rows: Iterable<readonly ReportCell[]>;
}

/** A table of rows that were made of something, under columns that say how to make each of their cells. */
export function tableOf<Row>(
  heading: string,
  rows: readonly Row[],
  columns: readonly (readonly [name: string, shown: Shown, cell: (row: Row) => ReportCell])[],
): ReportTable {
  return {
    heading,
    columns: columns.map(([name, shown]) => [name, shown]),
    rows: rows.map((row) => columns.map(([, , cell]) => cell(row))),
  };
}

/** A table, or nothing where it has no rows. */
export const filled = (table: ReportTable): readonly ReportTable[] => ([...table.rows].length === 0 ? [] : [table]);
