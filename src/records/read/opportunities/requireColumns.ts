import type { Mapping } from '../../mapping';
import { listedHeaders } from '../../table/listedHeaders';
import type { Heading } from '../tableReader';
import { leadsInstead } from './leadsInstead';

/** Throws an Error that lists the headers where no column of a table can tell won from lost, or says that it holds leads. */
export function requireColumns(heading: Heading, mapping: Mapping): void {
  const { name, headers } = heading;
  const { columns } = mapping;
  if (columns.stage ?? columns.status ?? columns.isWon) return;
  const instead = leadsInstead(heading, mapping);
  if (instead !== null) throw new Error(instead);
  throw new Error(
    `${name}: there is no column for the stage, such as Stage, Deal Stage, StageName or Status. ` +
      `Its columns are ${listedHeaders(headers)}`,
  );
}
