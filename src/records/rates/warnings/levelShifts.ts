import type { Opportunity } from '../../opportunity';
import { isoOfDay } from '../../read/dates/dayOf';
import { ascending, deviationOf } from '../ascending';
import { type ChangePoint, changePoint } from '../changePoint';
import { weeklyCounts } from '../perWeek';
import { dayTotals, type Observed } from './dayTotals';

/** Which figure changed. */
export type Shifting = 'closeRate' | 'dealSize' | 'opportunitiesPerWeek';

/** A level that is not what it was: figures over all rows mix two levels. */
export interface LevelShift extends Omit<ChangePoint, 'since'> {
  readonly of: Shifting;
  /** ISO date of the first day of the new level. */
  readonly since: string;
  /** For the close rate: the age, in days, at which cohorts were compared. */
  readonly withinDays: number | null;
}

/** Each figure is flagged where chance alone would do so once in a hundred. */
export const FALSE_ALARM = 0.01;
/** Weeks from which a change in the number created can be told. */
const ENOUGH_WEEKS = 12;
const WEEK = 7;

interface Looked {
  readonly asOf: number;
  /** Median days from creation to win, by the curve. */
  readonly medianCycle: number;
  /** Rows created earlier are only those that stayed open; null where the rows are complete. */
  readonly observedFrom: number | null;
}

/** The levels that changed, of close rate, deal size and opportunities created. */
export function levelShifts(opportunities: readonly Opportunity[], looked: Looked): readonly LevelShift[] {
  const candidates: readonly (readonly [Shifting, ChangePoint | null])[] = [
    ['closeRate', ofCloseRate(opportunities, looked)],
    ['dealSize', ofDealSize(opportunities)],
    ['opportunitiesPerWeek', ofCreation(opportunities, looked)],
  ];
  const shifts: LevelShift[] = [];
  for (const [of, change] of candidates) {
    if (change === null || change.probability > FALSE_ALARM) continue;
    const withinDays = of === 'closeRate' ? looked.medianCycle : null;
    shifts.push({ of, ...change, since: isoOfDay(change.since), withinDays });
  }
  return shifts;
}

/** Won within the median cycle, of rows old enough to tell: cohorts at equal age, whether they have closed by now or not. */
function ofCloseRate(
  opportunities: readonly Opportunity[],
  { asOf, medianCycle, observedFrom }: Looked,
): ChangePoint | null {
  const rows: Observed[] = [];
  let won = 0;
  for (const { created, closed, outcome, bulkLoaded } of opportunities) {
    if (created === null || bulkLoaded || created > asOf - medianCycle) continue;
    if (created < (observedFrom ?? created) || (outcome !== 'open' && closed === null)) continue;
    const isWon = outcome === 'won' && closed !== null && closed - created <= medianCycle;
    if (isWon) won++;
    rows.push({ day: created, value: isWon ? 1 : 0 });
  }
  const share = won / rows.length;
  return rows.length === 0 ? null : changePoint(dayTotals(rows), Math.sqrt(share * (1 - share)));
}

/** Logarithms are counted in millionths. */
const LOG_UNIT = 1e-6;

/** On the scale of logarithms, so that single big deals do not decide; levels are given as amounts. */
function ofDealSize(opportunities: readonly Opportunity[]): ChangePoint | null {
  const rows: Observed[] = [];
  for (const { outcome, closed, value } of opportunities)
    if (outcome === 'won' && closed !== null && value !== null && value > 0)
      rows.push({ day: closed, value: Math.round(Math.log(value) / LOG_UNIT) });
  const deviation = deviationOf(ascending(rows.map(({ value }) => value)));
  const change = deviation === null ? null : changePoint(dayTotals(rows), deviation);
  const amount = (level: number): number => Math.exp(level * LOG_UNIT);
  return change && { ...change, before: amount(change.before), after: amount(change.after) };
}

/** Whole weeks, each as one observation. */
function ofCreation(opportunities: readonly Opportunity[], { asOf, observedFrom }: Looked): ChangePoint | null {
  const days: number[] = [];
  let first = Number.POSITIVE_INFINITY;
  for (const { created, bulkLoaded } of opportunities) {
    if (created === null || bulkLoaded || created < (observedFrom ?? created)) continue;
    days.push(created);
    if (created < first) first = created;
  }
  const counts = weeklyCounts(days, { first: days.length === 0 ? null : first, asOf });
  if (counts.length < ENOUGH_WEEKS) return null;
  const firstWeek = asOf + 1 - counts.length * WEEK;
  const weeks = counts.map((total, place) => ({ day: firstWeek + place * WEEK, count: 1, total }));
  return changePoint(weeks, deviationOf(ascending(counts)) ?? 0);
}
