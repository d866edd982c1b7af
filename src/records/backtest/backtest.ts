import type { Opportunity } from '../opportunity';
import { ascending, totalOf } from '../rates/ascending';
import { asKnownOn } from '../rates/asKnownOn';
import { closeRates } from '../rates/closeRates';
import { dealSize } from '../rates/dealSize';
import { type Frame, frameOf } from '../rates/frame';
import { isoOfDay } from '../read/dates/dayOf';
import { type Forecast, forecast } from './forecast';

/** What a period brought. */
export interface Brought {
  readonly wins: number;
  readonly revenue: number;
}

/** One past day: what was known, what it let expect of the period after it, and what then happened. */
export interface BacktestRow {
  /** ISO dates: the day that everything is known of, and the last day of the period forecast. */
  readonly asOf: string;
  readonly until: string;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /** The close rate and mean deal size as known on that day; null where it told none. */
  readonly closeRate: number | null;
  readonly meanDealSize: number | null;
  /** null where too little was known; `notes` says what. */
  readonly forecast: Forecast | null;
  /** What as many days before brought, for a plain measure to beat; null where the rows do not reach back so far. */
  readonly runRate: Brought | null;
  /** null where the rows end before the period does. */
  readonly actual: Brought | null;
  /** Whether what happened lies within the interval; null where one of both is missing. */
  readonly winsInside: boolean | null;
  readonly revenueInside: boolean | null;
  readonly notes: readonly string[];
}

export interface BacktestOptions {
  /** Last day of which the rows tell everything; without it the last date in them. */
  readonly knownUntil?: number;
  /** Probability of the intervals, 0.8 without it. */
  readonly share?: number;
}

/** Closed rows below which no curve is worth a forecast. */
const ENOUGH_CLOSED = 20;

/**
 * Forecasts from past days, beside what then happened: how far the rates of these rows can be trusted. From each of these
 * days (ascending, such as quarter ends) but the last, wins and revenue up to the next one are forecast from what was known
 * on it: rows created later are unknown, rows closed later are open. Rows without the dates to place them are left out.
 *
 * @example backtest(opportunities, [17256, 17347, 17439]) // two rows: as of 2017-03-31 and 2017-06-30
 */
export function backtest(
  opportunities: readonly Opportunity[],
  quarterEnds: readonly number[],
  { knownUntil, share = 0.8 }: BacktestOptions = {},
): readonly BacktestRow[] {
  const dated = opportunities.filter(isPlaced);
  const last = knownUntil ?? lastDate(dated);
  return quarterEnds.slice(0, -1).map((asOf, place) => {
    const until = quarterEnds[place + 1] as number;
    return backtestRow(dated, { asOf, until, last, share, leftOut: opportunities.length - dated.length });
  });
}

const isPlaced = ({ created, closed, outcome, bulkLoaded }: Opportunity): boolean =>
  created !== null && !bulkLoaded && (outcome === 'open' || closed !== null);

interface Trial {
  readonly asOf: number;
  readonly until: number;
  readonly last: number;
  readonly share: number;
  readonly leftOut: number;
}

function backtestRow(dated: readonly Opportunity[], { asOf, until, last, share, leftOut }: Trial): BacktestRow {
  const known = asKnownOn(dated, asOf);
  const firstCreated = known.reduce((first, { created }) => Math.min(first, created ?? first), asOf);
  const frame = frameOf(known, { asOf, horizonDays: null, firstCreated, firstLead: null });
  const { won, lost, open, used } = closeRates(known, frame);
  const isEnough = won > 0 && won + lost >= ENOUGH_CLOSED;
  const found = isEnough ? forecast(known, frame, { days: until - asOf, share }) : null;
  const actual = until > last ? null : broughtIn(dated, asOf, until);
  const { wins, revenue } = found ?? { wins: null, revenue: null };
  return {
    asOf: isoOfDay(asOf),
    until: isoOfDay(until),
    won,
    lost,
    open,
    closeRate: used?.rate ?? null,
    meanDealSize: dealSize(known).mean,
    forecast: found,
    runRate: runRateOf(dated, { from: asOf - (until - asOf), asOf, frame }),
    actual,
    winsInside: wins && actual && wins.low <= actual.wins && actual.wins <= wins.high,
    revenueInside: revenue && actual && revenue.low <= actual.revenue && actual.revenue <= revenue.high,
    notes: notesOn({ frame, leftOut, isEnough, closed: won + lost, days: until - asOf }),
  };
}

/** Wins from the day after one day up to another. */
function broughtIn(dated: readonly Opportunity[], after: number, until: number): Brought {
  const values: number[] = [];
  let wins = 0;
  for (const { outcome, closed, value } of dated) {
    if (outcome !== 'won' || closed === null || closed <= after || closed > until) continue;
    wins++;
    values.push(value ?? 0);
  }
  return { wins, revenue: totalOf(ascending(values)) };
}

interface Before {
  readonly from: number;
  readonly asOf: number;
  readonly frame: Frame;
}

function runRateOf(dated: readonly Opportunity[], { from, asOf, frame }: Before): Brought | null {
  const observed = frame.truncated?.observedFrom ?? frame.firstCreated;
  return observed === null || observed > from + 1 ? null : broughtIn(dated, from, asOf);
}

interface Circumstances {
  readonly frame: Frame;
  readonly leftOut: number;
  readonly isEnough: boolean;
  readonly closed: number;
  readonly days: number;
}

function notesOn({ frame, leftOut, isEnough, closed, days }: Circumstances): readonly string[] {
  const { truncated, asOf, firstCreated } = frame;
  const notes: string[] = [];
  if (!isEnough) notes.push(`Rows closed by then: ${closed}, too few for a forecast.`);
  const from = truncated?.observedFrom ?? firstCreated ?? asOf;
  if (isEnough && asOf - from + 1 < days)
    notes.push(
      `Closings were known of ${asOf - from + 1} days alone: how they change between periods is not known from them.`,
    );
  if (truncated) notes.push(`What closed before ${isoOfDay(truncated.observedFrom)} is not in the rows.`);
  if (leftOut > 0) notes.push(`Rows left out, for lack of the dates to place them or loaded in bulk: ${leftOut}.`);
  return notes;
}

function lastDate(dated: readonly Opportunity[]): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const { created, closed } of dated) last = Math.max(last, created ?? last, closed ?? last);
  return last;
}
