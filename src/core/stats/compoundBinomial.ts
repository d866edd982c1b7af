/** The sum of the values of a binomial number of wins. Values are independent and lognormal with mean 1. */
export interface CompoundBinomial {
  readonly trials: number;
  /** Share of trials that are won, 0 to 1. */
  readonly rate: number;
  /** Coefficient of variation of a value: its standard deviation over its mean, 0 or more. */
  readonly spread: number;
}

/** Third standardised moment of a lognormal value of this spread. */
export const lognormalSkewness = (spread: number): number => spread * (spread * spread + 3);

/** Fourth standardised moment of a lognormal value of this spread, over that of a normal one. */
export function lognormalKurtosis(spread: number): number {
  const square = 1 + spread * spread;
  return square ** 4 + 2 * square ** 3 + 3 * square ** 2 - 6;
}
