import { cumulativeIncidence } from '../../core/stats/cumulativeIncidence';
import type { RiskStep } from '../../core/stats/riskTable';
import { stillOpen } from '../../core/stats/stillOpen';
import { type Interval, intervalOf } from './intervalOf';

/** A share that ends by the first cause within a horizon, with open rows counted for as long as they were watched. */
export interface CumulativeRate {
  /** 0 to 1. */
  readonly rate: number;
  readonly standardError: number;
  readonly horizonDays: number;
  /** Rows that were watched. */
  readonly records: number;
  /**
   * Rows that, all closed, would leave the same standard error: rate (1 - rate) / error^2. A plan takes it as the history
   * behind the rate.
   */
  readonly impliedRecords: number;
  /** By Wilson, from the implied records. */
  readonly interval: Interval | null;
  /** Share that is neither won nor lost at the horizon. */
  readonly stillOpen: number;
}

/** The Aalen-Johansen estimate at a horizon. The table is of this many rows. */
export function cumulativeRate(table: readonly RiskStep[], horizonDays: number, records: number): CumulativeRate {
  const { share, standardError } = cumulativeIncidence(table, horizonDays);
  const settled = settledRows(table, horizonDays);
  return {
    ...uncertainRate({ rate: Math.min(1, share), standardError, settled }, records),
    horizonDays,
    records,
    stillOpen: Math.max(0, stillOpen(table, horizonDays)),
  };
}

interface Uncertain {
  readonly rate: number;
  readonly standardError: number;
  /** Rows whose fate within the horizon is known: all that a rate of 0 or 1, which has no error of its own, rests on. */
  readonly settled: number;
}

/** A rate with the records that its error implies, at most those that there are. */
export function uncertainRate({ rate, standardError, settled }: Uncertain, records: number) {
  const implied = standardError > 0 ? (rate * (1 - rate)) / standardError ** 2 : settled;
  const impliedRecords = Math.max(0, Math.min(implied, records));
  return { rate, standardError, impliedRecords, interval: intervalOf(rate * impliedRecords, impliedRecords) };
}

/** Rows that ended within the horizon or were watched beyond it. */
export function settledRows(table: readonly RiskStep[], horizonDays: number): number {
  let [ended, beyond] = [0, 0];
  for (const { duration, atRisk, first, second } of table) {
    if (duration <= horizonDays) ended += first + second;
    else if (beyond === 0) beyond = atRisk;
  }
  return ended + beyond;
}
