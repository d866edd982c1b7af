export type Cells = readonly (readonly number[])[];
type Loop = (first: Cells, second?: Cells, third?: Cells, fourth?: Cells) => readonly (readonly unknown[])[];

const cellAt = (column: Cells, row: number): number => (column[row] as readonly number[])[0] as number;

/** What somebody would write for one column each, without checks, blanks or messages: the least that a call can cost. */
const loop =
  (compute: (a: number, b: number, c: number, d: number) => unknown): Loop =>
  (first, second = first, third = first, fourth = first) => {
    const results: unknown[][] = [];
    for (let row = 0; row < first.length; row++)
      results.push([compute(cellAt(first, row), cellAt(second, row), cellAt(third, row), cellAt(fourth, row))]);
    return results;
  };

/** The same arithmetic as each scalar function, by its name; a search or a distribution has no bare loop to be held against. */
export const handWritten: Readonly<Record<string, Loop>> = {
  REQUIRED_WINS: loop((target, deal) => target / deal),
  MARKETING_QUOTA: loop((quota, deal, rate) => quota / (deal * rate)),
  LEADS_NEEDED: loop((target, deal, rate) => target / (deal * rate)),
  LEADS_PER_WEEK: loop((target, deal, rate) => target / (deal * rate) / 52),
  REVENUE_GAP: loop((goal) => Math.max(0, goal)),
  PIPELINE_TARGET: loop((target, rate) => target / rate),
  OPPORTUNITY_YIELD: loop((value, count) => (value === 0 && count === 0 ? '' : value / count)),
  YIELD_TARGET: loop((target, count, rate) => (target === 0 && count === 0 ? '' : target / rate / count)),
  CLOSE_RATE: loop((won, lost) => (won + lost === 0 ? '' : won / (won + lost))),
  CLOSE_RATE_TARGET: loop((target, count, deal) => (target === 0 && count === 0 ? '' : target / deal / count)),
  LEAD_VALUE: loop((deal, rate) => deal * rate),
  IS_PROSPECT: loop((profile, budget, timeframe, talk) => Boolean(profile && budget && timeframe && talk)),
  COST_PER: loop((spend, count) => (spend === 0 && count === 0 ? '' : spend / count)),
  ALLOWABLE_COST: loop((deal, margin, rate) => deal * margin * rate),
  PIPELINE_COVERAGE: loop((pipeline, target) => (pipeline === 0 && target === 0 ? '' : pipeline / target)),
  REQUIRED_COVERAGE: loop((conversion) => 1 / conversion),
  SALES_VELOCITY: loop((count, deal, rate, days) => (count * deal * rate) / days),
  BOOKINGS_CAPACITY: loop((reps, productivity) => reps * productivity),
  QUOTA_TO_ASSIGN: loop((target, over) => target * (1 + over)),
  SHRUNK_RATE: loop((successes, trials, mean, strength) => (successes + strength * mean) / (trials + strength)),
  COMP_COST_OF_SALES: loop((pay, revenue) => (pay === 0 && revenue === 0 ? '' : pay / revenue)),
  ATTAINMENT: loop((actual, plan) => (actual === 0 && plan === 0 ? '' : actual / plan)),
  PACE: loop((actual, soFar, total) => (actual === 0 && soFar === 0 ? '' : (actual / soFar) * total)),
  BREAKEVEN_CLOSE_RATE: loop((cost, deal, margin) => cost / (deal * margin)),
};
