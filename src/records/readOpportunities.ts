import type { Mapping } from './mapping';
import { suggestMapping } from './mapping/suggestMapping';
import { opportunityReader, type ReadOpportunities } from './read/opportunities/opportunityReader';
import type { ReadOptions } from './read/readOptions';
import type { Table } from './table/cell';
import { headersOf } from './table/textTable';

/**
 * The opportunities in a table of cells, and what was made of the rows that hold none: each of them stands in `setAside` with
 * a reason, and the counts add up to `rows`. The order of day and month and the decimal mark are inferred from whole columns;
 * what could not be told is a remark that asks. Without a mapping, the one that `suggestMapping` finds is used.
 *
 * For more rows than fit in one table see `opportunityReader`, which takes them block by block. Throws an Error that names
 * the table where it has no rows, no column for the stage, or no column named as `by`, and where it holds leads.
 *
 * @example
 * readOpportunities({ name: 'deals.csv', rows }, { asOf: { lastDayUpTo: today }, by: 'Region' }).records
 */
export function readOpportunities(
  table: Table,
  options: ReadOptions & { readonly mapping?: Mapping },
): ReadOpportunities {
  const headers = headersOf(table);
  const mapping = options.mapping ?? suggestMapping(table);
  const reader = opportunityReader({ name: table.name, headers }, mapping, options);
  reader.add(table.rows.slice(1));
  return reader.finish();
}
