/** Observations of one day, counted together. */
export interface DayTotal {
  readonly day: number;
  readonly count: number;
  /** Sum of the observed values. */
  readonly total: number;
}

/** A day from which on a level differs. */
export interface ChangePoint {
  /** First day of the new level. */
  readonly since: number;
  /** Mean before it and from it on. */
  readonly before: number;
  readonly after: number;
  readonly countBefore: number;
  readonly countAfter: number;
  /** How often chance alone gives as large a sum where nothing changes. */
  readonly probability: number;
}

/**
 * Where a level changed most, by the largest cumulative sum of deviations from the overall mean; null without two days. With
 * independent observations of this standard deviation and no change, the sum in units of deviation x root of the count has
 * the distribution of Kolmogorov, whatever the days. Days are in order.
 *
 * @see Page 1955, A test for a change in a parameter occurring at an unknown point, doi:10.1093/biomet/42.3-4.523
 * @see Csorgo and Horvath 1997, Limit Theorems in Change-Point Analysis, theorem 2.1.1
 */
export function changePoint(days: readonly DayTotal[], deviation: number): ChangePoint | null {
  const whole = days.reduce((sum, { count, total }) => ({ count: sum.count + count, total: sum.total + total }), {
    count: 0,
    total: 0,
  });
  if (days.length < 2 || !(deviation > 0)) return null;
  const mean = whole.total / whole.count;
  let [count, total, largest] = [0, 0, -1];
  let before = { count: 0, total: 0, next: 0 };
  for (const [place, day] of days.slice(0, -1).entries()) {
    count += day.count;
    total += day.total;
    const distance = Math.abs(total - count * mean);
    if (distance <= largest) continue;
    largest = distance;
    before = { count, total, next: place + 1 };
  }
  const after = { count: whole.count - before.count, total: whole.total - before.total };
  return {
    since: days[before.next]?.day ?? 0,
    before: before.total / before.count,
    after: after.total / after.count,
    countBefore: before.count,
    countAfter: after.count,
    probability: kolmogorovTail(largest / (deviation * Math.sqrt(whole.count))),
  };
}

/** Terms of the series beyond which nothing is left where the first is below 1. */
const TERMS = 100;

/** P(largest distance of a Brownian bridge from 0 > x). */
function kolmogorovTail(x: number): number {
  if (x < 0.2) return 1;
  let sum = 0;
  for (let term = 1; term <= TERMS; term++) sum += (term % 2 === 1 ? 2 : -2) * Math.exp(-2 * (term * x) ** 2);
  return Math.min(1, Math.max(0, sum));
}
