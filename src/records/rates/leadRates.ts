import { riskTable, type Watched } from '../../core/stats/riskTable';
import { wellKnownHorizon } from '../../core/stats/wellKnownHorizon';
import type { Lead } from '../lead';
import { type CountedRate, countedRate } from './countedRate';
import { type CumulativeRate, cumulativeRate } from './cumulativeRate';
import { type PerWeek, perWeek, type Weeks } from './perWeek';
import { type Span, spanOf } from './spanOf';

/** What becomes of leads: how many there are a week, and how many become accepted opportunities. */
export interface LeadRates extends Span, Omit<CountedRate, 'successes' | 'trials'> {
  readonly rows: number;
  readonly converted: number;
  /** Handed back by sales. */
  readonly rejected: number;
  /** Share converted of those that are converted or rejected. `rate` counts those still open as not converted. */
  readonly ofDecided: CountedRate;
  /** Created on a known day, and converted or handed back without a date of it. */
  readonly undated: number;
  /**
   * Converted within a horizon, with open ones counted for as long as they were watched. null without dates, and where most
   * of one kind of end hold none: a curve would be of the others alone.
   */
  readonly cumulative: CumulativeRate | null;
  readonly perWeek: PerWeek;
}

/** Where those that sales handed back hold no date, a curve would be of the converted ones alone, and all would convert. */
const MOSTLY_DATED = 0.95;

/** Rates of leads. Those loaded in bulk count as rows but neither in a week nor in the cumulative rate. */
export function leadRates(leads: readonly Lead[], weeks: Weeks): LeadRates {
  let [converted, rejected] = [0, 0];
  for (const { isConverted, isRejected } of leads) {
    if (isConverted) converted++;
    else if (isRejected) rejected++;
  }
  const { rate, interval } = countedRate(converted, leads.length);
  const watched = watchedLeads(leads, weeks.asOf);
  const table = riskTable(watched);
  const undated = undatedEnds(leads);
  const isDated = watched.length > 0 && watched.length >= MOSTLY_DATED * (watched.length + undated);
  const created = createdDays(leads);
  return {
    rows: leads.length,
    converted,
    rejected,
    rate,
    interval,
    ofDecided: countedRate(converted, converted + rejected),
    undated,
    cumulative: isDated ? cumulativeRate(table, wellKnownHorizon(table), watched.length) : null,
    perWeek: perWeek(created, weeks),
    ...spanOf(created),
  };
}

/** Days on which leads were created, whole; null for those without a day of their own. */
export const createdDays = (leads: readonly Lead[]): readonly (number | null)[] =>
  leads.map(({ created, bulkLoaded }) => (created === null || bulkLoaded ? null : Math.floor(created)));

function undatedEnds(leads: readonly Lead[]): number {
  let count = 0;
  for (const { created, isConverted, converted, isRejected, rejected, bulkLoaded } of leads) {
    if (created === null || bulkLoaded) continue;
    if (isConverted ? converted === null : isRejected && rejected === null) count++;
  }
  return count;
}

/** Conversion first, rejection second. One that is either without a date has no duration. */
function watchedLeads(leads: readonly Lead[], asOf: number): readonly Watched[] {
  const rows: Watched[] = [];
  for (const { created, converted, isConverted, rejected, isRejected, bulkLoaded } of leads) {
    if (created === null || bulkLoaded) continue;
    const from = Math.floor(created);
    if (from > asOf) continue;
    const until = isConverted ? converted : isRejected ? rejected : asOf;
    if (until === null) continue;
    if (until > asOf || !(isConverted || isRejected)) rows.push({ duration: asOf - from, end: 'none' });
    else rows.push({ duration: Math.max(0, until - from), end: isConverted ? 'first' : 'second' });
  }
  return rows;
}
