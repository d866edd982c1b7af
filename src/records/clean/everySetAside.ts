import type { Lead } from '../lead';
import type { ReadOpportunities } from '../read/opportunities/opportunityReader';
import type { ReadResult, SetAsideRow } from '../readResult';

/** One row that was left out, with the table that it stands in. */
export interface PlacedSetAside extends SetAsideRow {
  readonly table: 'opportunities' | 'leads' | 'stage history';
}

/** Tables that were read for one report. */
export interface ReadTables {
  readonly opportunities: ReadOpportunities;
  readonly leads: ReadResult<Lead> | null;
}

/** Every row that was left out, table by table in the order of its rows: the report in which nothing is dropped in silence. */
export function* everySetAside({ opportunities, leads }: ReadTables): Generator<PlacedSetAside> {
  const { history } = opportunities;
  for (const row of opportunities.everySetAside) yield { table: 'opportunities', ...row };
  if (leads) for (const row of leads.everySetAside) yield { table: 'leads', ...row };
  if (history) for (const row of history.everySetAside) yield { table: 'stage history', ...row };
}
