/** The two shapes of a beta distribution: successes and failures that it counts as seen, each above 0. */
export interface BetaShape {
  readonly alpha: number;
  readonly beta: number;
}
