import { type IncidencePoint, incidenceCurve } from '../../core/stats/incidenceCurve';
import type { RiskStep } from '../../core/stats/riskTable';
import { type CumulativeRate, cumulativeRate, settledRows, uncertainRate } from './cumulativeRate';
import type { Durations } from './durations';
import { reachOf } from './reachOf';

/** The curve of all rows, and how far it is followed. */
export interface Whole {
  readonly durations: Durations;
  readonly horizonDays: number;
}

/** Less than this share is nothing: the last bits of products. */
const NOISE = 1e-9;

/**
 * The cumulative rate of a part of the rows at the horizon of the whole; null where none has a duration. Where the part is
 * too young to show it, what is still open at the last age to which it is known goes on as the whole does from that age:
 * open is not lost.
 */
export function carriedOn(part: Durations, { durations: whole, horizonDays }: Whole): CumulativeRate | null {
  if (part.records === 0) return null;
  const reach = reachOf(part);
  const known = cumulativeRate(part.table, Math.min(reach, horizonDays), part.records);
  if (reach >= horizonDays || known.stillOpen < NOISE) return { ...known, horizonDays };
  const toWin = shareBetween(incidenceCurve(whole.table), reach, horizonDays);
  const rate = Math.min(1, known.rate + known.stillOpen * toWin);
  // What is borrowed from the whole is no more certain than the rows that wait for it would make it.
  const waiting = Math.max(1, rowsBeyond(part.table, reach));
  const borrowed = known.stillOpen ** 2 * ((toWin * (1 - toWin)) / waiting);
  const standardError = Math.sqrt(known.standardError ** 2 + borrowed);
  const settled = settledRows(part.table, reach);
  return { ...known, ...uncertainRate({ rate, standardError, settled }, part.records), horizonDays };
}

/** Share won between two ages of what is open at the first of them. */
function shareBetween(curve: readonly IncidencePoint[], from: number, to: number): number {
  let before: Pick<IncidencePoint, 'share' | 'open'> = { share: 0, open: 1 };
  let share = 0;
  for (const point of curve) {
    if (point.duration > to) break;
    if (point.duration <= from) before = point;
    share = point.share;
  }
  return before.open < NOISE ? 0 : Math.min(1, Math.max(0, share - before.share) / before.open);
}

const rowsBeyond = (table: readonly RiskStep[], age: number): number =>
  table.find(({ duration }) => duration > age)?.atRisk ?? 0;
