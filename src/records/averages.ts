const ascending = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);

/** The sum of numbers, the same whatever their order. */
export const total = (values: readonly number[]): number => ascending(values).reduce((sum, value) => sum + value, 0);

/** The mean of numbers, or null where there are none. */
export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : total(values) / values.length;

/** The number in the middle, the mean of the middle two where the count is even, or null where there are none. */
export function median(values: readonly number[]): number | null {
  const sorted = ascending(values);
  return mean(sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1));
}
