import type { Cell, Table } from './cell';
import { cellText } from './cell';
import { headerKey } from './headerKey';
import { linesAbove } from './linesAbove';
import { headersOf } from './textTable';

/** Puts the columns of a second table beside the rows of a first one. */
export interface RowJoin {
  /** Those of the first table, then those of the second without the one that both have. */
  readonly headers: readonly Cell[];
  /** A row of the first table with its match beside it, or with blanks where the second table has none. */
  readonly join: (row: readonly Cell[]) => readonly Cell[];
}

/**
 * Joins rows that come block by block with a table such as a list of sales agents with their offices, on the one column whose
 * header both have; the second may have title lines above its headers. Throws an Error where the tables share no header or several,
 * or where the second has a key twice.
 *
 * @example rowJoin({ name: 'deals.csv', headers }, offices).join(row)
 */
export function rowJoin(table: { readonly name: string; readonly headers: readonly Cell[] }, other: Table): RowJoin {
  const { headers } = table;
  const above = linesAboveHeaders(other, headers);
  const otherHeaders = headersOf({ name: other.name, rows: other.rows.slice(above) });
  const shared = sharedColumn(table, { name: other.name, headers: otherHeaders });
  const places = placesByKey(other, { above, column: shared.inOther });
  const beside = (row: readonly Cell[]): readonly Cell[] =>
    otherHeaders.flatMap((_, column) => (column === shared.inOther ? [] : [row[column] ?? '']));
  const blanks = beside([]);
  return {
    headers: [...headers, ...beside(otherHeaders)],
    join: (row) => {
      const place = places.get(keyIn(row, shared.inTable));
      const match = place === undefined ? undefined : other.rows[place];
      return [...padded(row, headers.length), ...(match === undefined ? blanks : beside(match))];
    },
  };
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

interface Heading {
  readonly name: string;
  readonly headers: readonly Cell[];
}

function sharedColumn(table: Heading, other: Heading): { readonly inTable: number; readonly inOther: number } {
  const keys = table.headers.map(keyOf);
  const both = other.headers.flatMap((header, inOther) => {
    const key = keyOf(header);
    const inTable = key === '' ? -1 : keys.indexOf(key);
    return inTable < 0 ? [] : [{ inTable, inOther, header: cellText(header) }];
  });
  const [first, second] = both;
  if (first === undefined) {
    const columns = `${table.name} has ${listed(table)}; ${other.name} has ${listed(other)}`;
    throw new Error(`${table.name} and ${other.name} share no column to join them on: ${columns}`);
  }
  if (second !== undefined) {
    const headers = both.map(({ header }) => header).join(', ');
    throw new Error(`${table.name} and ${other.name} share several columns, so which one joins them? ${headers}`);
  }
  return first;
}

// A table can have thousands of columns: a message lists as many as one can read.
const mostListed = 60;

function listed({ headers }: Heading): string {
  const names = headers.map(cellText).filter((header) => header !== '');
  const more = names.length - mostListed;
  return `${names.slice(0, mostListed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Rows of the table by key, each key lower-cased and trimmed. */
function placesByKey(
  table: Table,
  { above, column }: { readonly above: number; readonly column: number },
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let place = above + 1; place < table.rows.length; place++) {
    const key = keyIn(table.rows[place], column);
    if (key === '') continue;
    const twin = places.get(key);
    if (twin !== undefined) {
      const shown = `${cellText(table.rows[above]?.[column])} "${cellText(table.rows[place]?.[column])}"`;
      throw new Error(
        `${table.name}: rows ${twin + 1} and ${place + 1} have the same ${shown}, so neither can be joined`,
      );
    }
    places.set(key, place);
  }
  return places;
}

const keyIn = (row: readonly Cell[] | undefined, column: number): string => cellText(row?.[column]).toLowerCase();

function padded(row: readonly Cell[], width: number): readonly Cell[] {
  return row.length >= width ? row : [...row, ...Array<Cell>(width - row.length).fill('')];
}
