import { type IncidencePoint, incidenceCurve } from './incidenceCurve';
import type { RiskStep } from './riskTable';

export interface Incidence {
  /** Share that ends by the first cause within the horizon, 0 to 1. */
  readonly share: number;
  readonly standardError: number;
}

/**
 * The Aalen-Johansen estimate of what ends by the first cause within a horizon, where the second cause competes with it
 * and some are still open: the open ones count as long as they were watched, not as lost. Its standard error is by the
 * delta method.
 *
 * @see Marubini and Valsecchi 1995, Analysing Survival Data from Clinical Trials and Observational Studies
 */
export function cumulativeIncidence(table: readonly RiskStep[], horizon: number): Incidence {
  const steps = table.filter(({ duration, first, second }) => duration <= horizon && first + second > 0);
  const curve = incidenceCurve(steps);
  const share = curve[curve.length - 1]?.share ?? 0;
  let variance = 0;
  steps.forEach(({ atRisk, first, second }, i) => {
    const { openBefore, share: shareHere } = curve[i] as IncidencePoint;
    const ends = first + second;
    const toCome = share - shareHere;
    // Where the last one ends nothing is to come, and the first term is 0 over 0.
    if (ends < atRisk) variance += (toCome * toCome * ends) / (atRisk * (atRisk - ends));
    variance += (openBefore * openBefore * first * (atRisk - first)) / atRisk ** 3;
    variance -= (2 * toCome * openBefore * first) / atRisk ** 2;
  });
  return { share, standardError: Math.sqrt(Math.max(0, variance)) };
}
