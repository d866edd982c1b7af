import type { RiskStep } from '../../core/stats/riskTable';
import { stillOpen } from '../../core/stats/stillOpen';
import type { Opportunity } from '../opportunity';
import { carriedOn } from './carriedOn';
import { type Closings, closings } from './closings';
import { type CumulativeRate, cumulativeRate, uncertainRate } from './cumulativeRate';
import { type Durations, durationsOf } from './durations';
import { type Basis, type Frame, isDense } from './frame';
import type { Interval } from './intervalOf';

/** The close rate to use, with what it rests on. */
export interface UsedRate {
  readonly rate: number;
  readonly basis: Basis;
  /** Rows that, all closed, would leave the same error: the history behind the rate. */
  readonly impliedRecords: number;
  readonly interval: Interval | null;
  /** null where the rate is won of closed. */
  readonly standardError: number | null;
  readonly horizonDays: number | null;
}

/** The close rate in its several ways, side by side. */
export interface CloseRates extends Closings {
  /**
   * As CUMULATIVE_CLOSE_RATE has it of the same rows within as many days: those of the whole, or as many as rows of a young
   * part were watched. null where no row holds a creation date.
   */
  readonly cumulative: CumulativeRate | null;
  /** null where no rate can be told. */
  readonly used: UsedRate | null;
  /** The durations behind the used rate, for the curve. */
  readonly durations: Durations;
  /** Rows that count as won, lost or open but are in no curve: they lack a date, or were loaded in bulk. */
  readonly withoutDuration: number;
}

/** Close rates of rows that are the whole, or a part of the whole, that the frame was made for. */
export function closeRates(opportunities: readonly Opportunity[], frame: Frame): CloseRates {
  const counted = closings(opportunities);
  const plain = durationsOf(opportunities, { asOf: frame.asOf, observedFrom: null });
  const late = lateEntry(opportunities, frame);
  const horizon = watchedWithin(plain.table, frame.comparedAt);
  return {
    ...counted,
    cumulative: plain.records === 0 ? null : cumulativeRate(plain.table, horizon, plain.records),
    used: frame.whole === null ? ofClosed(counted) : ofCurve(late ?? plain, late ? 1 : frame.correction, frame),
    durations: late ?? plain,
    withoutDuration: counted.rows - plain.records,
  };
}

/** The days up to which rows show how they end: all that are asked for where every one has ended before. */
function watchedWithin(table: readonly RiskStep[], days: number): number {
  const last = table[table.length - 1]?.duration ?? 0;
  return last < days && stillOpen(table, last) > 0 ? last : days;
}

/** Durations that leave out what the missing start hides, where there are enough rows for it. */
function lateEntry(opportunities: readonly Opportunity[], { basis, truncated, whole, asOf }: Frame): Durations | null {
  if (basis !== 'cumulative since the first closing' || truncated === null || whole === null) return null;
  const late = durationsOf(opportunities, { asOf, observedFrom: truncated.observedFrom });
  return isDense(late, whole.horizonDays) ? late : null;
}

function ofClosed({ wonOfClosed }: Closings): UsedRate | null {
  const { rate, trials, interval } = wonOfClosed;
  if (rate === null) return null;
  return { rate, basis: 'won of closed', impliedRecords: trials, interval, standardError: null, horizonDays: null };
}

function ofCurve(durations: Durations, correction: number, { basis, whole }: Frame): UsedRate | null {
  const found = whole === null ? null : carriedOn(durations, whole);
  if (found === null) return null;
  const rate = Math.min(1, found.rate * correction);
  const standardError = found.standardError * correction;
  const corrected = uncertainRate({ rate, standardError, settled: found.impliedRecords }, durations.records);
  const { impliedRecords, interval } = corrected;
  return { rate, basis, impliedRecords, interval, standardError, horizonDays: found.horizonDays };
}
