import type { Cell, Table } from './cell';
import { cellText } from './cell';
import { headerKey } from './headerKey';
import { type JoinColumns, joinColumns } from './joinColumns';
import { linesAbove } from './linesAbove';
import { headersOf } from './textTable';

/** A table that holds more columns for rows of another one. */
export interface JoinedTable extends Table {
  /** The column on which they are joined, or `OWN=ITS` where it is named otherwise there; without it one whose header both have. */
  readonly on?: string;
}

/** Puts the columns of a second table beside the rows of a first one. */
export interface RowJoin {
  /** Those of the first table, then those of the second without the one on which they are joined. */
  readonly headers: readonly Cell[];
  /** A row of the first table with its match beside it, or with blanks where the second table has none. */
  readonly join: (row: readonly Cell[]) => readonly Cell[];
  /** The headers on which they are joined. */
  readonly on: { readonly own: string; readonly others: string };
  /** Headers on which they could have been joined instead. */
  readonly instead: readonly string[];
  /** Of the rows that were joined so far and are not blank, how many there are and how many have a match. */
  readonly counts: () => { readonly rows: number; readonly matched: number };
}

/** A header row, with the first few rows below it for a choice between columns. */
interface Beginning {
  readonly name: string;
  readonly headers: readonly Cell[];
  readonly rows?: readonly (readonly Cell[])[];
}

/**
 * Joins rows that come block by block with a table such as a list of sales agents with their offices. Where several headers stand in
 * both, they are joined on the one that most rows match and that tells the rows of the second table apart; the second may have title
 * lines above its headers. Throws an Error where the tables share no header, or where the second has a key twice.
 *
 * @example rowJoin({ name: 'deals.csv', headers, rows }, offices).join(row)
 */
export function rowJoin(table: Beginning, other: JoinedTable): RowJoin {
  const { headers } = table;
  const above = linesAboveHeaders(other, [...headers, other.on?.split('=')[1] ?? '']);
  const otherHeaders = headersOf({ name: other.name, rows: other.rows.slice(above) });
  const shared = joinColumns(table, { name: other.name, headers: otherHeaders }, other.on);
  const { columns, places } = bestMatched(
    shared.map((each) => keyedOn(each, other, above)),
    table.rows ?? [],
  );
  const headerOf = ({ inOther }: JoinColumns): string => cellText(otherHeaders[inOther]);
  const beside = (row: readonly Cell[]): readonly Cell[] =>
    otherHeaders.flatMap((_, column) => (column === columns.inOther ? [] : [row[column] ?? '']));
  const blanks = beside([]);
  let [rows, matched] = [0, 0];
  return {
    headers: [...headers, ...beside(otherHeaders)],
    on: { own: cellText(headers[columns.inTable]), others: headerOf(columns) },
    instead: shared.filter(({ inOther }) => inOther !== columns.inOther).map(headerOf),
    counts: () => ({ rows, matched }),
    join: (row) => {
      const place = places.get(keyIn(row, columns.inTable));
      const match = place === undefined ? undefined : other.rows[place];
      if (row.some((cell) => cellText(cell) !== '')) rows += 1;
      if (match !== undefined) matched += 1;
      return [...padded(row, headers.length), ...(match === undefined ? blanks : beside(match))];
    },
  };
}

/** The rows of the second table by what they hold in a column, and why they cannot be told apart by it. */
interface Keyed {
  readonly columns: JoinColumns;
  readonly places: ReadonlyMap<string, number>;
  readonly twin: string | null;
}

/** Throws an Error where no column tells the rows of the second table apart. */
function bestMatched(found: readonly Keyed[], rows: Beginning['rows'] & object): Keyed {
  const matches = ({ columns, places }: Keyed): number =>
    rows.reduce((count, row) => count + (places.has(keyIn(row, columns.inTable)) ? 1 : 0), 0);
  const able = found.filter(({ twin }) => twin === null).map((keyed) => ({ keyed, count: matches(keyed) }));
  const [best] = able.sort((a, b) => b.count - a.count);
  if (best !== undefined) return best.keyed;
  throw new Error(found[0]?.twin ?? '');
}

/** Lines above the first one of several cells with a header of the other table among them; none where there is no such line. */
function linesAboveHeaders({ rows }: Table, headers: readonly Cell[]): number {
  const known = new Set(headers.map(keyOf).filter((key) => key !== ''));
  const place = rows
    .slice(0, linesAbove + 1)
    .findIndex(
      (row) => row.filter((cell) => cellText(cell) !== '').length > 1 && row.some((cell) => known.has(keyOf(cell))),
    );
  return Math.max(0, place);
}

const keyOf = (header: Cell): string => headerKey(cellText(header));

/** Rows of the table by key, each key lower-cased and trimmed. */
function keyedOn(columns: JoinColumns, { name, rows }: Table, above: number): Keyed {
  const column = columns.inOther;
  const places = new Map<string, number>();
  for (let place = above + 1; place < rows.length; place++) {
    const key = keyIn(rows[place], column);
    if (key === '') continue;
    const twin = places.get(key);
    if (twin !== undefined) {
      const shown = `${cellText(rows[above]?.[column])} "${cellText(rows[place]?.[column])}"`;
      const says = `${name}: rows ${twin + 1} and ${place + 1} have the same ${shown}, so neither can be joined`;
      return { columns, places, twin: says };
    }
    places.set(key, place);
  }
  return { columns, places, twin: null };
}

const keyIn = (row: readonly Cell[] | undefined, column: number): string => cellText(row?.[column]).toLowerCase();

function padded(row: readonly Cell[], width: number): readonly Cell[] {
  return row.length >= width ? row : [...row, ...Array<Cell>(width - row.length).fill('')];
}
