import type { OpportunityColumns } from '../columns';
import { headersOf, type TextTable } from '../table/textTable';
import { dateOrderOf } from './readDay';
import { type Opportunity, type Reading, readOpportunity } from './readOpportunity';

/** Rows that were left out for one reason. */
export interface SetAside {
  readonly reason: string;
  readonly count: number;
  /** The first of them: its row (the header row is 1) and the text at fault, '' for a blank. */
  readonly row: number;
  readonly text: string;
}

/** A table's opportunities, and what could not be read as one: the counts of both add up to `rowsRead`. */
export interface ReadTable {
  readonly rowsRead: number;
  readonly opportunities: readonly Opportunity[];
  readonly setAside: readonly SetAside[];
}

/** Reads every row below the header; rows of blanks only do not count. */
export function readOpportunities(table: TextTable, columns: OpportunityColumns): ReadTable {
  const body = table.rows.slice(1);
  const reading: Reading = {
    columns,
    dateOrder: dateOrderOf(body.flatMap((row) => [row[columns.created] ?? '', row[columns.closed] ?? ''])),
    width: lastHeaded(headersOf(table)),
  };
  const opportunities: Opportunity[] = [];
  const setAside = new Map<string, SetAside>();
  let rowsRead = 0;
  for (const [place, row] of body.entries()) {
    if (row.every((cell) => cell.trim() === '')) continue;
    rowsRead += 1;
    const read = readOpportunity(row, reading);
    if ('segment' in read) {
      opportunities.push(read);
      continue;
    }
    const { reason, text } = read;
    const known = setAside.get(reason);
    setAside.set(reason, known ? { ...known, count: known.count + 1 } : { reason, count: 1, row: place + 2, text });
  }
  return { rowsRead, opportunities, setAside: [...setAside.values()] };
}

function lastHeaded(headers: readonly string[]): number {
  let width = headers.length;
  while (width > 0 && headers[width - 1]?.trim() === '') width -= 1;
  return width;
}
