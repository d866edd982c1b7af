import { type Cell, cellText } from './cell';
import { headerKey } from './headerKey';
import { listedHeaders } from './listedHeaders';

/** A column of a table and the one of another table that holds the same. */
export interface JoinColumns {
  readonly inTable: number;
  readonly inOther: number;
}

interface Heading {
  readonly name: string;
  readonly headers: readonly Cell[];
}

/**
 * The columns on which two tables can be joined: that which a person names, `Owner` for both or `Owner=Sales agent` where they are named
 * otherwise, else all whose header both have. Throws an Error that lists the headers where there is none.
 */
export function joinColumns(table: Heading, other: Heading, on: string | undefined): readonly JoinColumns[] {
  if (on !== undefined) {
    const [own = '', others = own] = on.split('=');
    return [{ inTable: called(own, table), inOther: called(others, other) }];
  }
  const keys = table.headers.map(keyOf);
  const shared = other.headers.flatMap((header, inOther) => {
    const inTable = keyOf(header) === '' ? -1 : keys.indexOf(keyOf(header));
    return inTable < 0 ? [] : [{ inTable, inOther }];
  });
  if (shared.length > 0) return shared;
  throw new Error(
    `${table.name} and ${other.name} share no column to join them on: ${table.name} has ${listedHeaders(table.headers)}; ` +
      `${other.name} has ${listedHeaders(other.headers)}. Say which two columns hold the same: ${joinOption(other.name)}`,
  );
}

/** How a person says which columns join a table to the opportunities. */
export const joinOption = (other: string): string =>
  `give both the same header, or --with "${other}:COLUMN=ITS COLUMN" to calibrate`;

const keyOf = (header: Cell): string => headerKey(cellText(header));

function called(header: string, { name, headers }: Heading): number {
  const exact = headers.findIndex((own) => cellText(own) === header.trim());
  const place = exact >= 0 ? exact : headers.findIndex((own) => keyOf(own) !== '' && keyOf(own) === headerKey(header));
  if (place >= 0) return place;
  throw new Error(
    `${name}: there is no column named ${header.trim()} to join on. Its columns are ${listedHeaders(headers)}`,
  );
}
