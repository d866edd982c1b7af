import { ascending, meanOf, quantileOf } from './ascending';

/** A value by itself, with its row. */
export interface ValuedRow {
  readonly row: number;
  readonly value: number;
}

/** The mean without the rows that lie far off, and which these are: never in place of the mean of all. */
export interface TrimmedMean {
  readonly mean: number;
  /** Rows that are in it. */
  readonly count: number;
  readonly leftOut: number;
  /** The farthest of those left out, at most 20. */
  readonly rows: readonly ValuedRow[];
  readonly why: string;
}

/** Robust standard deviations from the median beyond which a value lies far off. */
const FAR = 3.5;
/** The median distance from the median of a normal distribution, in standard deviations. */
const NORMAL_DISTANCE = 0.6745;
const LISTED = 20;

/**
 * The mean of amounts above 0 without those whose logarithm is more than 3.5 robust standard deviations from the median;
 * null where none is, or where half of all are alike and nothing shows how far is far.
 *
 * @see Iglewicz and Hoaglin 1993, How to Detect and Handle Outliers (the modified z-score)
 */
export function trimmedMean(rows: readonly ValuedRow[]): TrimmedMean | null {
  const logs = ascending(rows.map(({ value }) => Math.log(value)));
  const middle = quantileOf(logs, 0.5);
  if (middle === null) return null;
  const distances = logs.map((log) => Math.abs(log - middle)).sort();
  const unit = (quantileOf(distances, 0.5) as number) / NORMAL_DISTANCE;
  if (unit < 1e-9) return null;
  const distance = ({ value }: ValuedRow): number => Math.abs(Math.log(value) - middle) / unit;
  const far = rows.filter((row) => distance(row) > FAR);
  const kept = rows.filter((row) => distance(row) <= FAR);
  const mean = meanOf(ascending(kept.map(({ value }) => value)));
  if (far.length === 0 || mean === null) return null;
  const farthest = far.sort((a, b) => distance(b) - distance(a) || a.row - b.row).slice(0, LISTED);
  const why = `whose logarithm lies more than ${FAR} robust standard deviations from the median (Iglewicz and Hoaglin 1993)`;
  return { mean, count: kept.length, leftOut: far.length, rows: farthest, why };
}
