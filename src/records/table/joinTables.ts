import { listed } from './columnNamed';
import { headerKey } from './headerKey';
import { headersOf, type TextTable } from './textTable';

/**
 * The first table with the columns of the second beside it, matched on the one column whose header both have, such as a
 * list of sales agents with their offices. A row that has no match gets blanks. Throws an Error where the tables share
 * no header or several, or where the second has a key twice.
 */
export function joinTables(table: TextTable, other: TextTable): TextTable {
  const shared = sharedColumn(table, other);
  const places = placesByKey(other, shared.inOther);
  const width = headersOf(other).length;
  const beside = (row: readonly string[] | undefined) =>
    Array.from({ length: width }, (_, column) => row?.[column] ?? '').filter((_, column) => column !== shared.inOther);
  const [headers = [], ...rows] = table.rows;
  const joined = rows.map((row) => {
    const place = places.get(keyIn(row, shared.inTable));
    return [...padded(row, headers.length), ...beside(place === undefined ? undefined : other.rows[place])];
  });
  return { name: table.name, rows: [[...headers, ...beside(other.rows[0])], ...joined] };
}

interface Shared {
  readonly inTable: number;
  readonly inOther: number;
}

function sharedColumn(table: TextTable, other: TextTable): Shared {
  const keys = headersOf(table).map(headerKey);
  const both = headersOf(other).flatMap((header, inOther) => {
    const inTable = headerKey(header) === '' ? -1 : keys.indexOf(headerKey(header));
    return inTable < 0 ? [] : [{ inTable, inOther, header }];
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

/** Rows of the table by key, each key lower-cased and trimmed. */
function placesByKey(table: TextTable, column: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let place = 1; place < table.rows.length; place++) {
    const key = keyIn(table.rows[place], column);
    if (key === '') continue;
    const twin = places.get(key);
    if (twin !== undefined) {
      const shown = `${headersOf(table)[column]} "${table.rows[place]?.[column]}"`;
      throw new Error(
        `${table.name}: rows ${twin + 1} and ${place + 1} have the same ${shown}, so neither can be joined`,
      );
    }
    places.set(key, place);
  }
  return places;
}

const keyIn = (row: readonly string[] | undefined, column: number): string =>
  (row?.[column] ?? '').trim().toLowerCase();

function padded(row: readonly string[], width: number): readonly string[] {
  return row.length >= width ? row : [...row, ...Array<string>(width - row.length).fill('')];
}
