import type { Lead } from '../lead';
import { BLANK } from '../rates/groupRecords';
import { spellings } from '../rates/spellings';
import { type CountedGroup, type FollowUpGroup, followUpGroup, withoutContacts } from './followUpGroup';
import { type JudgedLead, judgeLead, type NotJudged } from './judgeLead';
import { workingTime } from './workingTime';

/** A lead that sales did not contact in time. */
export interface Breach {
  readonly row: number;
  readonly id: string;
  readonly team: string;
  readonly source: string;
  /** Days until the contact, or up to as-of where there is none yet. */
  readonly waitedDays: number;
  readonly isContacted: boolean;
  readonly price: number | null;
}

/** Follow-up of leads, in total and by team and source. */
export interface FollowUp {
  readonly total: FollowUpGroup;
  readonly byTeam: readonly FollowUpGroup[];
  readonly bySource: readonly FollowUpGroup[];
  /** The longest waiting first, as many as are listed; `total.breached` counts them all. */
  readonly breaches: readonly Breach[];
  /** `untold` where no lead has a first contact: then nobody is judged. */
  readonly contacts: 'told' | 'untold';
  /** Leads that cannot be judged. */
  readonly unknown: number;
  /** Why they cannot, the most frequent first; empty where contacts are untold. */
  readonly notJudged: readonly { readonly reason: NotJudged; readonly leads: number }[];
  /**
   * What breaches cost by how leads turn out: their price x (1 - share converted of the breached / of the met). null where
   * either are fewer than 10, or no price is known. An association, not a proof: easy leads may be called first.
   */
  readonly estimatedLoss: number | null;
}

export interface FollowUpOptions {
  readonly asOf: number;
  /** Whether the export holds first contacts at all; `told` without it. */
  readonly contacts?: FollowUp['contacts'];
  /** Days within which sales is to make contact, 3 without it. */
  readonly limitDays?: number;
  /** Holidays, where these days are working days; without it they are days of the calendar. */
  readonly workingDaysBut?: readonly number[];
  /**
   * What a lead is worth: LEAD_VALUE, mean deal size x lead to win x margin. It prices a breach: that much stands at stake
   * with each lead that waits, though not all of it is lost.
   */
  readonly leadValue?: number;
  /** The same by source, case aside, in place of `leadValue`; `campaigns` gives it. */
  readonly leadValueBySource?: Readonly<Record<string, number>>;
  /** Breaches to list, 200 without it. */
  readonly listed?: number;
}

const elapsedTime = (from: number, to: number): number => to - from;

/** How sales follows leads up, and which it hands back and why: the agreement that both teams are held to. */
export function followUp(leads: readonly Lead[], options: FollowUpOptions): FollowUp {
  const { asOf, limitDays = 3, workingDaysBut, leadValue = null, leadValueBySource = {}, listed = 200 } = options;
  const { contacts = 'told' } = options;
  const bySource = new Map(Object.entries(leadValueBySource).map(([name, value]) => [name.toLowerCase(), value]));
  const priceOf = (source: string): number | null => bySource.get(source.toLowerCase()) ?? leadValue;
  const between = workingDaysBut ? workingTime(workingDaysBut) : elapsedTime;
  const known = leads.filter(({ created }) => created === null || Math.floor(created) <= asOf);
  const judged = known.map((lead) => judgeLead(lead, { asOf, limitDays, contacts, between, priceOf }));
  const total = followUpGroup('Total', judged, limitDays);
  const shown = (group: CountedGroup): FollowUpGroup => (contacts === 'told' ? group : withoutContacts(group));
  const summed = (nameOf: (lead: JudgedLead) => string): readonly FollowUpGroup[] =>
    groupsBy(judged, nameOf).map(([name, group]) => shown(followUpGroup(name, group, limitDays)));
  return {
    total: shown(total),
    byTeam: summed(({ team }) => team),
    bySource: summed(({ source }) => source),
    breaches: breachesIn(judged).slice(0, listed),
    contacts,
    unknown: total.leads - total.met - total.breached - total.due,
    notJudged: contacts === 'told' ? notJudgedIn(judged) : [],
    estimatedLoss: estimatedLoss(judged, total),
  };
}

function notJudgedIn(judged: readonly JudgedLead[]): FollowUp['notJudged'] {
  const counts = new Map<NotJudged, number>();
  for (const { notJudged } of judged) if (notJudged) counts.set(notJudged, (counts.get(notJudged) ?? 0) + 1);
  return [...counts]
    .map(([reason, leads]) => ({ reason, leads }))
    .sort((a, b) => b.leads - a.leads || (a.reason < b.reason ? -1 : 1));
}

/** Groups in the order of their names. */
function groupsBy(
  leads: readonly JudgedLead[],
  nameOf: (lead: JudgedLead) => string,
): readonly (readonly [string, readonly JudgedLead[]])[] {
  const names = spellings();
  const groups: JudgedLead[][] = [];
  for (const lead of leads) {
    const place = names.note(nameOf(lead) || BLANK);
    const group = groups[place];
    if (group) group.push(lead);
    else groups[place] = [lead];
  }
  return names.inOrder().map((place) => [names.nameOf(place), groups[place] ?? []]);
}

function breachesIn(leads: readonly JudgedLead[]): readonly Breach[] {
  const breaches: Breach[] = [];
  for (const { status, waited, row, id, team, source, price } of leads) {
    if (status !== 'breached' || waited === null) continue;
    breaches.push({ row, id, team, source, waitedDays: waited.duration, isContacted: waited.end === 'first', price });
  }
  return breaches.sort((a, b) => b.waitedDays - a.waitedDays || a.row - b.row);
}

const ENOUGH = 10;

function estimatedLoss(leads: readonly JudgedLead[], { met, breached, breachPrice }: CountedGroup): number | null {
  if (met < ENOUGH || breached < ENOUGH || breachPrice === null) return null;
  const converted = { met: 0, breached: 0, due: 0, unknown: 0 };
  for (const { status, isConverted } of leads) if (isConverted) converted[status]++;
  if (converted.met === 0) return null;
  const kept = converted.breached / breached / (converted.met / met);
  return breachPrice * Math.max(0, 1 - kept);
}
