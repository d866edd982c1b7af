/** Numbers in ascending order, as quantiles need them; sums over them do not depend on the order of rows. */
export const ascending = (values: readonly number[]): Float64Array => Float64Array.from(values).sort();

/** The sum of these numbers. */
export function totalOf(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Their mean; null where there are none. */
export const meanOf = (values: Float64Array): number | null =>
  values.length === 0 ? null : totalOf(values) / values.length;

/** Their standard deviation, over one less than their count; null where there are fewer than two. */
export function deviationOf(values: Float64Array): number | null {
  if (values.length < 2) return null;
  const mean = totalOf(values) / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}

/**
 * The quantile of ascending numbers at a share from 0 to 1, on the straight line between the two around it; null where
 * there are none. At 0.5 it is the median.
 *
 * @example quantileOf(ascending([1, 4, 5, 9]), 0.5) // 4.5
 * @see Hyndman and Fan 1996, Sample quantiles in statistical packages, type 7 (R's and the sheet's default)
 */
export function quantileOf(values: Float64Array, share: number): number | null {
  if (values.length === 0) return null;
  const place = share * (values.length - 1);
  const [below, above] = [values[Math.floor(place)] as number, values[Math.ceil(place)] as number];
  return below + (above - below) * (place - Math.floor(place));
}
