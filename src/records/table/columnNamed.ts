import { headerKey } from './headerKey';
import { headersOf, type TextTable } from './textTable';

/** What a column is looked for by. */
export interface ColumnWish {
  /** What the column holds, as the end of a sentence: `the stage`. */
  readonly holds: string;
  /** Headers it may have; where a table has several of them, the first in this list is meant. */
  readonly headers: readonly string[];
}

/**
 * The place of a column by its header, case, spaces and underscores aside. Throws an Error that names the file and lists
 * its headers where there is no such column or two of the same name.
 *
 * @example columnNamed(table, { holds: 'the stage', headers: ['deal_stage', 'stage'] }) // 4
 */
export function columnNamed(table: TextTable, { holds, headers }: ColumnWish): number {
  const keys = headersOf(table).map(headerKey);
  for (const header of headers) {
    const key = headerKey(header);
    const place = keys.indexOf(key);
    if (place < 0) continue;
    if (keys.indexOf(key, place + 1) >= 0) throw new Error(`${table.name}: two columns are named ${header}`);
    return place;
  }
  const wanted = headers.length === 1 ? `named ${headers[0]}` : `for ${holds} (named ${headers.join(', ')})`;
  throw new Error(`${table.name}: there is no column ${wanted}. Its columns are ${listed(table)}`);
}

/** The headers of a table, as a sentence lists them. */
export const listed = (table: TextTable): string =>
  headersOf(table)
    .filter((header) => header.trim() !== '')
    .join(', ');
