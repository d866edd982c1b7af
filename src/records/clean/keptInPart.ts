import type { Lead } from '../lead';
import type { Opportunity } from '../opportunity';
import { isoOfDay } from '../read/dates/dayOf';
import type { PlacedSetAside, ReadTables } from './everySetAside';

/** Why a record that was read is still missing from some figures. */
const reasons = {
  noAmount: 'no amount: counted as won, in no deal size',
  bulkLoad: 'bulk load: counted, in no curve and no weekly count',
} as const;

/**
 * Every record that is left out of some figures though not of all: a win without its amount still is a win, and what was loaded
 * on one day was still won or lost.
 */
export function* keptInPart({ opportunities, leads }: ReadTables): Generator<PlacedSetAside> {
  for (const each of opportunities.records) {
    if (each.outcome === 'won' && each.value === null) yield placed('opportunities', each.row, reasons.noAmount, '');
    if (each.bulkLoaded) yield placed('opportunities', each.row, reasons.bulkLoad, createdOn(each));
  }
  for (const each of leads?.records ?? [])
    if (each.bulkLoaded) yield placed('leads', each.row, reasons.bulkLoad, createdOn(each));
}

/** How many there are, by reason. */
export function countsKeptInPart(tables: ReadTables): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { reason } of keptInPart(tables)) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

const placed = (table: PlacedSetAside['table'], row: number, reason: string, text: string): PlacedSetAside => ({
  table,
  row,
  reason,
  text,
});

const createdOn = ({ created }: Pick<Opportunity | Lead, 'created'>): string =>
  created === null ? '' : isoOfDay(Math.floor(created));
