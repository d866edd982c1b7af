import { watchedLead } from '../../core/metrics/watchedLead';
import type { Watched } from '../../core/stats/riskTable';
import type { Lead } from '../lead';

/** A lead with how sales followed it up. */
export interface JudgedLead {
  readonly row: number;
  readonly id: string;
  /** How long it waited, and whether for a contact; null where a date lacks, and where the contact is older than the lead. */
  readonly waited: Watched | null;
  /** As SLA_STATUS has it; unknown without a wait. */
  readonly status: 'met' | 'breached' | 'due' | 'unknown';
  readonly isConverted: boolean;
  readonly isRejected: boolean;
  readonly reason: string;
  readonly team: string;
  readonly source: string;
  /** What it is worth; null where that is not known. */
  readonly price: number | null;
}

export interface Judging {
  readonly asOf: number;
  readonly limitDays: number;
  /** How many days that count pass from one moment to another. */
  readonly between: (from: number, to: number) => number;
  priceOf(source: string): number | null;
}

/** Judges one lead on the as-of day, on or before which it was created. */
export function judgeLead(lead: Lead, { asOf, limitDays, between, priceOf }: Judging): JudgedLead {
  const { row, id, isConverted, isRejected, tags } = lead;
  const source = tags.source ?? '';
  const waited = waitOf(lead, asOf, between);
  return {
    row,
    id,
    waited,
    status: statusOf(waited, limitDays),
    isConverted,
    isRejected,
    reason: tags.reason || '(no reason)',
    team: tags.team ?? '',
    source,
    price: priceOf(source),
  };
}

function waitOf(lead: Lead, asOf: number, between: Judging['between']): Watched | null {
  const { created } = lead;
  const contact = contactOf(lead);
  if (created === null || Number.isNaN(contact)) return null;
  const waited = watchedLead(created, contact ?? '', asOf);
  if (waited === null || waited.duration < 0) return null;
  return { ...waited, duration: between(created, created + waited.duration) };
}

/** What sales accepted or handed back it had contacted by then: NaN where the export does not say when. */
function contactOf({ firstContact, converted, isConverted, rejected, isRejected }: Lead): number | null {
  if (firstContact !== null) return firstContact;
  if (isConverted) return converted ?? Number.NaN;
  return isRejected ? (rejected ?? Number.NaN) : null;
}

function statusOf(waited: Watched | null, limitDays: number): JudgedLead['status'] {
  if (waited === null) return 'unknown';
  if (waited.duration > limitDays) return 'breached';
  return waited.end === 'none' ? 'due' : 'met';
}
