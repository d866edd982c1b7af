/** A range as the sheet hands it to a custom function, laid out row by row. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly unknown[];
}

/** The range that an argument is, or undefined where it is a single value. A range of one cell is a single value. */
export function gridOf(raw: unknown): Grid | undefined {
  if (!Array.isArray(raw)) return undefined;
  const rows = raw as readonly (readonly unknown[])[];
  const columns = rows[0]?.length ?? 0;
  const cells: unknown[] = [];
  for (const row of rows) for (const cell of row) cells.push(cell);
  return cells.length === 1 ? undefined : { rows: rows.length, columns, cells };
}

/** An argument that is a single value, taken out of a range of one cell where it stands in one. */
export const singleOf = (raw: unknown): unknown => (Array.isArray(raw) ? raw.flat()[0] : raw);
