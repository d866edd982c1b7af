import type { Lead } from '../lead';
import type { Opportunity, Tags } from '../opportunity';
import { ascending, totalOf } from '../rates/ascending';
import { type Spellings, spellings } from '../rates/spellings';
import { isoOfDay } from '../read/dates/dayOf';

/** What one segment and source brought in one period. */
export interface ActualsRow {
  /** ISO dates of the first and the last day of the period. */
  readonly from: string;
  readonly to: string;
  /** '' where the record holds none. */
  readonly segment: string;
  readonly source: string;
  /** Created in the period. */
  readonly leads: number;
  /** Of those, qualified. */
  readonly qualified: number;
  /** Created in the period. */
  readonly opportunities: number;
  /** Closed in the period, whenever they were created. */
  readonly won: number;
  readonly lost: number;
  readonly revenue: number;
}

/** Actuals, and what could not be placed in them. */
export interface Actuals {
  /** By period, segment and source; only those in which something happened. */
  readonly rows: readonly ActualsRow[];
  /** Creations and closings that hold no date. */
  readonly undated: number;
  /** Those before the first boundary or from the last one on. */
  readonly outside: number;
}

export interface ActualsOptions {
  /** First day of each period, ascending, and the day after the last one. */
  readonly boundaries: readonly number[];
}

interface Cell {
  readonly period: number;
  /** Numbers of the names. */
  readonly segment: number;
  readonly source: number;
  leads: number;
  qualified: number;
  opportunities: number;
  won: number;
  lost: number;
  readonly values: number[];
}

/**
 * What happened, by period, segment and source, to hold against a plan. The same rows give the same table, in whatever order
 * they come; spellings that differ by case alone are one.
 *
 * @example actuals(opportunities, leads, { boundaries: [17167, 17257, 17348] }).rows // the first two quarters of 2017
 * @throws RangeError where boundaries do not ascend
 */
export function actuals(
  opportunities: readonly Opportunity[],
  leads: readonly Lead[],
  { boundaries }: ActualsOptions,
): Actuals {
  refuseDisorder(boundaries);
  const cells = new Map<string, Cell>();
  const [segments, sources] = [spellings(), spellings()];
  let [undated, outside] = [0, 0];
  const cellOf = (day: number | null, tags: Tags): Cell | null => {
    const names = { segment: segments.note(tags.segment ?? ''), source: sources.note(tags.source ?? '') };
    if (day === null) {
      undated++;
      return null;
    }
    const period = periodOf(day, boundaries);
    if (period < 0) outside++;
    return period < 0 ? null : cellIn(cells, { period, ...names });
  };
  for (const { created, qualified, tags } of leads) {
    const cell = cellOf(created, tags);
    if (cell === null) continue;
    cell.leads++;
    if (qualified) cell.qualified++;
  }
  for (const { created, closed, outcome, value, tags } of opportunities) {
    const creation = cellOf(created, tags);
    if (creation) creation.opportunities++;
    if (outcome === 'open') continue;
    const closing = cellOf(closed, tags);
    if (closing === null) continue;
    closing[outcome]++;
    if (outcome === 'won' && value !== null) closing.values.push(value);
  }
  const [bySegment, bySource] = [rankOf(segments), rankOf(sources)];
  const inOrder = [...cells.values()].sort(
    (a, b) =>
      a.period - b.period ||
      (bySegment[a.segment] as number) - (bySegment[b.segment] as number) ||
      (bySource[a.source] as number) - (bySource[b.source] as number),
  );
  return { rows: inOrder.map((cell) => rowOf(cell, boundaries, { segments, sources })), undated, outside };
}

/** The rank of each number's name. */
function rankOf(names: Spellings): readonly number[] {
  const ranks: number[] = [];
  for (const [rank, place] of names.inOrder().entries()) ranks[place] = rank;
  return ranks;
}

function refuseDisorder(boundaries: readonly number[]): void {
  const place = boundaries.findIndex((day, i) => i > 0 && day <= (boundaries[i - 1] as number));
  if (place > 0)
    throw new RangeError(`boundaries must ascend, but ${boundaries[place]} follows ${boundaries[place - 1]}`);
}

/** The last boundary at or before a day; -1 where it is before the first or not before the last. */
function periodOf(day: number, boundaries: readonly number[]): number {
  let [low, high] = [0, boundaries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boundaries[middle] as number) <= day) low = middle + 1;
    else high = middle;
  }
  return low === boundaries.length ? -1 : low - 1;
}

function cellIn(cells: Map<string, Cell>, place: Pick<Cell, 'period' | 'segment' | 'source'>): Cell {
  const key = `${place.period} ${place.segment} ${place.source}`;
  const known = cells.get(key);
  if (known) return known;
  const cell: Cell = { ...place, leads: 0, qualified: 0, opportunities: 0, won: 0, lost: 0, values: [] };
  cells.set(key, cell);
  return cell;
}

interface Names {
  readonly segments: Spellings;
  readonly sources: Spellings;
}

function rowOf(
  { period, segment, source, values, ...counted }: Cell,
  boundaries: readonly number[],
  { segments, sources }: Names,
): ActualsRow {
  const from = isoOfDay(boundaries[period] as number);
  const to = isoOfDay((boundaries[period + 1] as number) - 1);
  const revenue = totalOf(ascending(values));
  return { from, to, segment: segments.nameOf(segment), source: sources.nameOf(source), ...counted, revenue };
}
