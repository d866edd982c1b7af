import type { Opportunity } from '../opportunity';
import { ascending, deviationOf, meanOf, quantileOf, totalOf } from './ascending';
import type { Interval } from './intervalOf';
import { type TrimmedMean, trimmedMean, type ValuedRow } from './trimmedMean';

/** Value of won opportunities, in the export's currency. */
export interface DealSize {
  /** Of all won rows with an amount above 0; null where there are none. */
  readonly mean: number | null;
  readonly median: number | null;
  /** Coefficient of variation: standard deviation over mean; null for fewer than two rows. */
  readonly cv: number | null;
  /** Won rows with an amount above 0. */
  readonly count: number;
  /** Won rows without an amount, which are in no figure here. */
  readonly withoutAmount: number;
  /** Won rows with one below 0, which are credits: in no figure here. */
  readonly credits: number;
  /** Of all these amounts. */
  readonly revenue: number;
  /** Where the mean lies, at 95%: symmetric on the scale of logarithms, so that it stays above 0. */
  readonly interval: Interval | null;
  readonly trimmed: TrimmedMean | null;
}

const Z95 = 1.959963984540054;

/** Deal size of the won rows: lost rows carry 0 in many exports and would drag it down, open ones are not yet won. */
export function dealSize(opportunities: readonly Opportunity[]): DealSize {
  const valued: ValuedRow[] = [];
  let [withoutAmount, credits] = [0, 0];
  for (const { outcome, value, row } of opportunities) {
    if (outcome !== 'won') continue;
    if (value !== null && value > 0) valued.push({ row, value });
    else if (value === null || value === 0) withoutAmount++;
    else credits++;
  }
  const values = ascending(valued.map(({ value }) => value));
  const mean = meanOf(values);
  const deviation = deviationOf(values);
  const cv = mean === null || deviation === null ? null : deviation / mean;
  return {
    mean,
    median: quantileOf(values, 0.5),
    cv,
    count: values.length,
    withoutAmount,
    credits,
    revenue: totalOf(values),
    interval: intervalOfMean(mean, cv, values.length),
    trimmed: trimmedMean(valued),
  };
}

function intervalOfMean(mean: number | null, cv: number | null, count: number): Interval | null {
  if (mean === null || cv === null) return null;
  const factor = Math.exp((Z95 * cv) / Math.sqrt(count));
  return { low: mean / factor, high: mean * factor };
}
