import type { Opportunity } from '../opportunity';
import type { AgeHazards } from './ageHazards';
import type { PeriodCount } from './drift';

/** Wins and losses of periods of one length, the last one ending on the as-of day, the latest first. */
export interface ClosingPeriods {
  readonly won: readonly PeriodCount[];
  readonly lost: readonly PeriodCount[];
}

interface Span {
  readonly asOf: number;
  /** First day whose closings the rows hold. */
  readonly from: number;
  /** Length of a period in days. */
  readonly days: number;
}

/**
 * What closed in each period beside what the hazards by age expect of the rows that were open in it. A first period that is
 * not whole is left out, unless it is the only one.
 */
export function closingPeriods(
  opportunities: readonly Opportunity[],
  hazards: AgeHazards,
  { asOf, from, days }: Span,
): ClosingPeriods {
  const whole = Math.floor((asOf - from + 1) / days);
  const starts = Array.from({ length: Math.max(1, whole) }, (_, place) =>
    Math.max(from, asOf + 1 - (place + 1) * days),
  );
  const toWin = runningSum(hazards.won);
  const toLose = runningSum(hazards.lost);
  const empty = () => starts.map(() => ({ counted: 0, expected: 0 }));
  const periods = { won: empty(), lost: empty() };
  for (const { created, closed, outcome } of opportunities) {
    if (created === null) continue;
    const last = closed ?? asOf;
    for (const [place, start] of starts.entries()) {
      const end = Math.min(last, place === 0 ? asOf : (starts[place - 1] as number) - 1);
      const first = Math.max(start, created);
      if (first > end) continue;
      const [won, lost] = [periods.won[place], periods.lost[place]] as [Counting, Counting];
      won.expected += between(toWin, first - created, end - created);
      lost.expected += between(toLose, first - created, end - created);
      if (closed === end && closed >= start) (outcome === 'won' ? won : lost).counted++;
    }
  }
  return periods;
}

interface Counting {
  counted: number;
  expected: number;
}

/** Sum of the hazards before each age, one place longer than they are. */
function runningSum(hazards: Float64Array): Float64Array {
  const sums = new Float64Array(hazards.length + 1);
  for (const [age, hazard] of hazards.entries()) sums[age + 1] = (sums[age] as number) + hazard;
  return sums;
}

const between = (sums: Float64Array, first: number, last: number): number =>
  (sums[Math.min(last + 1, sums.length - 1)] as number) - (sums[Math.min(first, sums.length - 1)] as number);
