import type { Lead } from './lead';
import type { Mapping } from './mapping';
import { suggestMapping } from './mapping/suggestMapping';
import { leadReader } from './read/leads/leadReader';
import type { ReadOptions } from './read/readOptions';
import type { ReadResult } from './readResult';
import type { Table } from './table/cell';
import { headersOf } from './table/textTable';

/**
 * The leads or contacts in a table of cells, as `readOpportunities` reads opportunities: what was converted or handed back
 * after as-of counts as still waiting. For rows that come block by block see `leadReader`. Throws an Error that names the table
 * where it has no rows, no column for the creation, or no column named as `by`.
 */
export function readLeads(table: Table, options: ReadOptions & { readonly mapping?: Mapping }): ReadResult<Lead> {
  const headers = headersOf(table);
  const mapping = options.mapping ?? suggestMapping(table, 'leads');
  const reader = leadReader({ name: table.name, headers }, mapping, options);
  reader.add(table.rows.slice(1));
  return reader.finish();
}
