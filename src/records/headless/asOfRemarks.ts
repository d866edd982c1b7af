import type { ReadTables } from '../clean/everySetAside';
import type { Lead } from '../lead';
import { isoOfDay } from '../read/dates/dayOf';
import type { Remark } from '../readResult';
import { asOfDayOf } from './asOfDayOf';

/** Leads that seem to wait because their table is older than that of the opportunities. */
export function asOfRemarks(tables: ReadTables): readonly Remark[] {
  const { opportunities, leads } = tables;
  if (leads === null || opportunities.asOfFrom === 'asked for') return [];
  const asOf = asOfDayOf(tables);
  const last = lastCreated(leads.records);
  if (last === null || asOf - last < STALE_DAYS) return [];
  const text =
    `${leads.name}: the last lead was created on ${isoOfDay(last)}, long before ${isoOfDay(asOf)}, up to which the rows are read. ` +
    'If the file is older, its leads seem to wait all that time: set the as-of day to the older one.';
  return [{ code: 'staleLeads', text }];
}

/** Leads come every week: after two without one the file is more likely older. */
const STALE_DAYS = 14;

function lastCreated(leads: readonly Lead[]): number | null {
  let last = Number.NEGATIVE_INFINITY;
  for (const { created } of leads) last = Math.max(last, created ?? last);
  return Number.isFinite(last) ? Math.floor(last) : null;
}
