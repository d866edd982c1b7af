import { riskTable } from '../../core/stats/riskTable';
import type { Opportunity } from '../opportunity';
import { watchedRows } from './watchedRows';

/** A start of the rows before which what closed is missing. */
export interface TruncatedStart {
  /** Day of the first closing: from here on the rows hold what closed. */
  readonly observedFrom: number;
  /** Closings that the later rows would let expect before it, where there are none. */
  readonly expected: number;
  /** Rows created before it: they are there only because they had not closed by then. */
  readonly created: number;
}

/** A first closing this late, in units of the exponential distribution that it has, comes about once in a thousand. */
const TOO_LATE = Math.log(1000);
/** Rows at risk below which the pace of closing at an age is not known. */
const ENOUGH = 10;

/**
 * Whether rows that closed before some day are missing from the export, such as where it holds only what closed since then:
 * null where the first closing comes no later than chance allows. At the pace of closing by age that the rows since the
 * first closing show, the closings expected up to the first one are exponential with mean 1.
 *
 * @see Aalen, Borgan and Gjessing 2008, Survival and Event History Analysis, 2.2.5 (time transformation to a Poisson process)
 */
export function truncatedStart(opportunities: readonly Opportunity[], asOf: number): TruncatedStart | null {
  const observedFrom = firstClosing(opportunities);
  if (observedFrom === null) return null;
  const pace = closedByAge(opportunities, { asOf, observedFrom });
  let [expected, earlier] = [0, 0];
  for (const { created, bulkLoaded } of opportunities) {
    if (created === null || created >= observedFrom || bulkLoaded) continue;
    earlier++;
    expected += pace[Math.min(observedFrom - created, pace.length) - 1] ?? 0;
  }
  return expected > TOO_LATE ? { observedFrom, expected, created: earlier } : null;
}

function firstClosing(opportunities: readonly Opportunity[]): number | null {
  let first = Number.POSITIVE_INFINITY;
  for (const { created, closed, bulkLoaded } of opportunities)
    if (created !== null && closed !== null && !bulkLoaded && closed < first) first = closed;
  return Number.isFinite(first) ? first : null;
}

/** The closings that one row lets expect up to each age (Nelson and Aalen), ages without enough rows at risk adding none. */
function closedByAge(
  opportunities: readonly Opportunity[],
  watch: { readonly asOf: number; readonly observedFrom: number },
): Float64Array {
  const table = riskTable(watchedRows(opportunities, watch));
  const oldest = table[table.length - 1]?.duration ?? 0;
  const sums = new Float64Array(oldest + 1);
  for (const { duration, atRisk, first, second } of table)
    if (atRisk >= ENOUGH) sums[duration] = (first + second) / atRisk;
  for (let age = 1; age <= oldest; age++) sums[age] = (sums[age] as number) + (sums[age - 1] as number);
  return sums;
}
