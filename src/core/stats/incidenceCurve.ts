import type { RiskStep } from './riskTable';

/** Where the cumulative incidence stands once what ends at a duration has ended. */
export interface IncidencePoint {
  readonly duration: number;
  /** Share that has ended by the first cause, 0 to 1. */
  readonly share: number;
  /** Share that is still open. */
  readonly open: number;
  /** Share that was open just before. */
  readonly openBefore: number;
}

/**
 * The cumulative incidence of the first cause by duration, a point for each step of the table, where the second cause
 * competes with it: how fast and how many of all that began end by it.
 *
 * @see Aalen and Johansen 1978, An empirical transition matrix for non-homogeneous Markov chains based on censored observations
 */
export function incidenceCurve(table: readonly RiskStep[]): readonly IncidencePoint[] {
  let [open, share] = [1, 0];
  return table.map(({ duration, atRisk, first, second }) => {
    const openBefore = open;
    share += (open * first) / atRisk;
    open *= (atRisk - first - second) / atRisk;
    return { duration, share, open, openBefore };
  });
}
