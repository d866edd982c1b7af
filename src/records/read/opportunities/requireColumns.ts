import type { Mapping } from '../../mapping';
import { cellText } from '../../table/cell';
import type { Heading } from '../tableReader';

const mostListed = 60;

/** Throws an Error that lists the headers where no column of a table can tell won from lost. */
export function requireColumns({ name, headers }: Heading, { columns }: Mapping): void {
  if (columns.stage ?? columns.status ?? columns.isWon) return;
  const listed = headers.map(cellText).filter((header) => header !== '');
  const more = listed.length > mostListed ? ` and ${listed.length - mostListed} more` : '';
  throw new Error(
    `${name}: there is no column for the stage, such as Stage, Deal Stage, StageName or Status. ` +
      `Its columns are ${listed.slice(0, mostListed).join(', ')}${more}`,
  );
}
