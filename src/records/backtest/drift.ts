/** What was counted in a period, and what had been expected of it. */
export interface PeriodCount {
  readonly counted: number;
  readonly expected: number;
}

/** How much a level moves from one period to the next. */
export interface Drift {
  /** Variance of the change of its logarithm. */
  readonly variance: number;
  /** Periods that it rests on, published ones included. */
  readonly freedom: number;
}

/**
 * Until an export shows by itself how rates move between quarters: win rates of 15% to 22% over six quarters
 * (Kellblog), whose standard deviation is 0.15 of their mean. It counts as much as five changes of one's own.
 */
const PUBLISHED: Drift = { variance: 0.15 ** 2, freedom: 5 };
const CONTINUITY = 0.5;

/** The drift that successive periods show beyond the chance of their counts, together with the published one. */
export function driftOf(periods: readonly PeriodCount[]): Drift {
  const levels = periods.map(({ counted, expected }) => ({
    log: Math.log((counted + CONTINUITY) / (expected + CONTINUITY)),
    chance: 1 / (expected + CONTINUITY),
  }));
  let beyondChance = 0;
  for (const [place, { log, chance }] of levels.entries()) {
    const next = levels[place + 1];
    if (next) beyondChance += (next.log - log) ** 2 - next.chance - chance;
  }
  const freedom = PUBLISHED.freedom + Math.max(0, levels.length - 1);
  const squares = PUBLISHED.freedom * PUBLISHED.variance + Math.max(0, beyondChance);
  return { variance: squares / freedom, freedom };
}
