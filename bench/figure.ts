/** One measured figure. Ratios compare two things timed in the same run, so that they travel between machines. */
export interface Figure {
  readonly group: string;
  readonly name: string;
  readonly value: number;
  /** x: a ratio. Times and sizes are told as they are. */
  readonly unit: 'x' | 'ms' | 'bytes' | 'calls';
}
