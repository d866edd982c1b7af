import { columnNamed } from './table/columnNamed';
import { headerKey } from './table/headerKey';
import { headersOf, type TextTable } from './table/textTable';

/** Places of the columns that rates are made from. */
export interface OpportunityColumns {
  readonly stage: number;
  readonly value: number;
  readonly created: number;
  readonly closed: number;
  readonly segment: number;
}

// The names that Salesforce, HubSpot, Pipedrive and Dynamics exports give these columns, and those that people do.
const stage = {
  holds: 'the stage',
  headers: ['deal_stage', 'stage', 'stage_name', 'opportunity_stage', 'sales_stage', 'status', 'outcome'],
};
const value = {
  holds: 'the value',
  headers: ['close_value', 'amount', 'deal_value', 'actual_value', 'value', 'deal_amount', 'revenue'],
};
const created = {
  holds: 'the day it was created',
  headers: ['engage_date', 'created_date', 'create_date', 'created_at', 'created_on', 'created', 'deal_created'],
};
const closed = {
  holds: 'the day it was closed',
  headers: ['close_date', 'closed_date', 'closed_at', 'closed_on', 'closed', 'actual_close_date', 'deal_closed_on'],
};

/**
 * Finds by their headers the columns that `ratesBySegment` reads. `by` is the header of the column that names the
 * segment; null stands for a column named segment. Throws an Error that lists the table's headers where one is missing.
 */
export function opportunityColumns(table: TextTable, by: string | null): OpportunityColumns {
  return {
    stage: columnNamed(table, stage),
    value: columnNamed(table, value),
    created: columnNamed(table, created),
    closed: columnNamed(table, closed),
    segment: by === null ? usualSegment(table) : columnNamed(table, { holds: 'the segment', headers: [by] }),
  };
}

function usualSegment(table: TextTable): number {
  const place = headersOf(table).map(headerKey).indexOf('segment');
  if (place >= 0) return place;
  const columns = headersOf(table).filter((header) => header.trim() !== '');
  throw new Error(
    `${table.name}: there is no column named segment; say with --by which of these names it: ${columns.join(', ')}`,
  );
}
