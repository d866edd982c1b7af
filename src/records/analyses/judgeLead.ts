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
  /** Why it is unknown; null where it is not. */
  readonly notJudged: NotJudged | null;
  readonly isConverted: boolean;
  readonly isRejected: boolean;
  readonly reason: string;
  readonly team: string;
  readonly source: string;
  /** What it is worth; null where that is not known. */
  readonly price: number | null;
}

/** Why nobody can say whether a lead was contacted in time. */
export type NotJudged =
  | 'untold'
  | 'no creation date'
  | 'contacted before it was created'
  | 'converted or handed back without a date';

export interface Judging {
  readonly asOf: number;
  readonly limitDays: number;
  /** Whether the export tells of first contacts at all: where it does not, nobody failed to make one. */
  readonly contacts: 'told' | 'untold';
  /** How many days that count pass from one moment to another. */
  readonly between: (from: number, to: number) => number;
  priceOf(source: string): number | null;
}

/** Judges one lead on the as-of day, on or before which it was created. */
export function judgeLead(lead: Lead, judging: Judging): JudgedLead {
  const { limitDays, priceOf } = judging;
  const { row, id, isConverted, isRejected, tags } = lead;
  const source = tags.source ?? '';
  const found = waitOf(lead, judging);
  const [waited, notJudged] = typeof found === 'string' ? [null, found] : [found, null];
  return {
    row,
    id,
    waited,
    status: statusOf(waited, limitDays),
    notJudged,
    isConverted,
    isRejected,
    reason: tags.reason || '(no reason)',
    team: tags.team ?? '',
    source,
    price: priceOf(source),
  };
}

function waitOf(lead: Lead, { asOf, between, contacts }: Judging): Watched | NotJudged {
  const { created } = lead;
  if (contacts === 'untold') return contacts;
  if (created === null) return 'no creation date';
  const contact = contactOf(lead);
  if (Number.isNaN(contact)) return 'converted or handed back without a date';
  // A day without a time of day is no earlier than a creation on it.
  const isSameDay = contact !== null && Math.floor(contact) === Math.floor(created);
  const waited = watchedLead(created, isSameDay ? Math.max(contact, created) : (contact ?? ''), asOf);
  if (waited === null || waited.duration < 0) return 'contacted before it was created';
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
