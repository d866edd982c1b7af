import { endedWithin } from '../../core/stats/endedWithin';
import { riskTable, type Watched } from '../../core/stats/riskTable';
import { ascending, totalOf } from '../rates/ascending';
import { type CountedRate, countedRate } from '../rates/countedRate';
import type { JudgedLead } from './judgeLead';

/** Leads handed back for one reason. */
export interface Rejections {
  /** `(no reason)` where the export holds none. */
  readonly reason: string;
  readonly count: number;
}

/** The follow-up of a group of leads, both ways: how sales keeps to its limit, and what it hands back. */
export interface FollowUpGroup {
  readonly name: string;
  readonly leads: number;
  /** Contacted within the limit; too late or not at all beyond it; still within it. null where the export tells of no first contact. */
  readonly met: number | null;
  readonly breached: number | null;
  readonly due: number | null;
  /** Not contacted yet, due or breached. */
  readonly waiting: number | null;
  /** SLA_COMPLIANCE (Kaplan-Meier); null where no lead has been watched up to the limit. */
  readonly compliance: number | null;
  /** Met of met and breached, by count, with its interval. */
  readonly metOfDecided: CountedRate;
  /** What the breached leads are worth. */
  readonly breachPrice: number | null;
  readonly rejected: number;
  readonly rejectedPrice: number | null;
  /** The most frequent first. */
  readonly reasons: readonly Rejections[];
}

/** A group with all its counts. */
export interface CountedGroup extends FollowUpGroup {
  readonly met: number;
  readonly breached: number;
  readonly due: number;
}

/** A group without what first contacts would tell. */
export const withoutContacts = (group: FollowUpGroup): FollowUpGroup => ({
  ...group,
  met: null,
  breached: null,
  due: null,
  waiting: null,
  breachPrice: null,
});

/** Sums up the leads of a group. */
export function followUpGroup(name: string, leads: readonly JudgedLead[], limitDays: number): CountedGroup {
  const counts = { met: 0, breached: 0, due: 0, unknown: 0 };
  const reasons = new Map<string, number>();
  const prices: { readonly breached: number[]; readonly rejected: number[] } = { breached: [], rejected: [] };
  let [waiting, rejected] = [0, 0];
  let isPriced = true;
  for (const { status, waited, isRejected, reason, price } of leads) {
    counts[status]++;
    if (waited?.end === 'none') waiting++;
    if (price === null) isPriced = false;
    if (status === 'breached') prices.breached.push(price ?? 0);
    if (!isRejected) continue;
    rejected++;
    prices.rejected.push(price ?? 0);
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const { met, breached, due } = counts;
  return {
    name,
    leads: leads.length,
    met,
    breached,
    due,
    waiting,
    compliance: complianceOf(leads, limitDays),
    metOfDecided: countedRate(met, met + breached),
    breachPrice: isPriced ? totalOf(ascending(prices.breached)) : null,
    rejected,
    rejectedPrice: isPriced ? totalOf(ascending(prices.rejected)) : null,
    reasons: [...reasons]
      .map(([reason, count]) => ({ reason, count }))
      .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
  };
}

function complianceOf(leads: readonly JudgedLead[], limitDays: number): number | null {
  const waits: Watched[] = [];
  // How much longer than the limit one waited plays no part; as one duration they need no sorting.
  const tooLong: Watched = { duration: limitDays + 1, end: 'none' };
  for (const { waited } of leads) if (waited) waits.push(waited.duration > limitDays ? tooLong : waited);
  return waits.length === 0 ? null : endedWithin(riskTable(waits), limitDays);
}
