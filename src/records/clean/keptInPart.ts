import type { Lead } from '../lead';
import type { Opportunity } from '../opportunity';
import { isoOfDay } from '../read/dates/dayOf';
import type { Unreadable } from '../table/rowGate';
import type { PlacedSetAside, ReadTables } from './everySetAside';

/** Why a record that was read is still missing from some figures. */
const reasons = {
  noAmount: 'no amount: counted as won, in no deal size',
  belowZero: 'amount below 0: counted as won and in revenue, in no deal size',
  contactedBefore: 'contacted before it was created: counted, not judged in the follow-up',
  bulkLoad: 'bulk load: counted, in no curve and no weekly count',
} as const;

/**
 * Every record that is left out of some figures though not of all: a win without its amount still is a win, and what was loaded
 * on one day was still won or lost.
 */
export function* keptInPart({ opportunities, leads }: ReadTables): Generator<PlacedSetAside> {
  for (const each of opportunities.records) {
    const amount = amountLacking(each);
    if (amount !== null) yield placed('opportunities', each.row, amount.reason, amount.text);
    if (each.bulkLoaded) yield placed('opportunities', each.row, reasons.bulkLoad, createdOn(each));
  }
  for (const each of leads?.records ?? []) {
    const before = contactBefore(each);
    if (before !== null) yield placed('leads', each.row, reasons.contactedBefore, before);
    if (each.bulkLoaded) yield placed('leads', each.row, reasons.bulkLoad, createdOn(each));
  }
}

function amountLacking({ outcome, value, valueTrouble }: Opportunity): Unreadable | null {
  if (valueTrouble) return { reason: `${valueTrouble.reason}: counted, in no sum of money`, text: valueTrouble.text };
  if (outcome !== 'won' || (value !== null && value > 0)) return null;
  return value === null ? { reason: reasons.noAmount, text: '' } : { reason: reasons.belowZero, text: String(value) };
}

function contactBefore({ created, firstContact }: Lead): string | null {
  if (created === null || firstContact === null || firstContact >= created) return null;
  return `${isoOfDay(Math.floor(firstContact))}, created on ${isoOfDay(Math.floor(created))}`;
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
