import { type Cell, cellText } from './cell';

// A table can have thousands of columns: a message lists as many as one can read.
const mostListed = 60;

/** The headers of a table as a message lists them. */
export function listedHeaders(headers: readonly Cell[]): string {
  const names = headers.map(cellText).filter((header) => header !== '');
  const more = names.length - mostListed;
  return `${names.slice(0, mostListed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
