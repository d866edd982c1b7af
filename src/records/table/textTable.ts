/** Rows of text as an export holds them, header row first, under the name by which messages call the file. */
export interface TextTable {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** The cells of the header row. Throws an Error that names the file where there is no row below it. */
export function headersOf<C>({
  name,
  rows,
}: {
  readonly name: string;
  readonly rows: readonly (readonly C[])[];
}): readonly C[] {
  const [headers, ...rest] = rows;
  if (headers === undefined || rest.length === 0) throw new Error(`${name}: there are no rows below the header row`);
  return headers;
}
