import { normal } from '../../records/rates/simulated';

/** Taken out of the global once: looking that up takes longer, in Jest, than the arithmetic. */
const { exp, floor, log, log1p, sqrt } = Math;

/** What a source owes in one segment, and how opportunities turn into revenue there. */
export interface Owed {
  /** Opportunities at each of several quotas. */
  readonly opportunities: readonly number[];
  readonly closeRate: number;
  readonly records: number;
  readonly dealSize: number;
  readonly cv: number;
  /** Share of the wins of an opportunity that come in time, by its place among those of the year, 0 to 1. Without it all of them do. */
  readonly inTime?: (place: number) => number;
}

/**
 * Revenue that each of the quotas brings in one year that might be: the rate as its records leave it, wins by chance, deal sizes
 * lognormal. All quotas meet the same chance, the larger one going on where the smaller one ends.
 */
export function simulatedYear(owed: readonly Owed[], chance: () => number): readonly number[] {
  const revenue = (owed[0]?.opportunities ?? []).map(() => 0);
  for (const segment of owed) addRevenue(revenue, segment, chance);
  return revenue;
}

function addRevenue(revenue: number[], owed: Owed, chance: () => number): void {
  const { closeRate, records, dealSize, cv, inTime } = owed;
  const rate = beta(closeRate * records + 0.5, (1 - closeRate) * records + 0.5, chance);
  const spread = sqrt(log1p(cv * cv));
  const most = Math.max(...owed.opportunities);
  // The number of opportunities from one win to the next is geometric.
  const next = () => 1 + floor(log(1 - chance()) / log1p(-rate));
  for (let at = next(); at <= most; at += next()) {
    const deal = dealSize * exp(spread * normal(chance) - (spread * spread) / 2);
    const luck = inTime ? chance() : 0;
    owed.opportunities.forEach((count, i) => {
      const isInTime = !inTime || luck < inTime((at - 0.5) / count);
      if (at <= count && isInTime) revenue[i] = (revenue[i] ?? 0) + deal;
    });
  }
}

function beta(alpha: number, other: number, chance: () => number): number {
  const first = gamma(alpha, chance);
  return first / (first + gamma(other, chance));
}

/** Marsaglia and Tsang, A simple method for generating gamma variables (2000). */
function gamma(shape: number, chance: () => number): number {
  if (shape < 1) return gamma(shape + 1, chance) * (1 - chance()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / sqrt(9 * d);
  for (;;) {
    const x = normal(chance);
    const v = (1 + c * x) ** 3;
    if (v > 0 && log(1 - chance()) < (x * x) / 2 + d - d * v + d * log(v)) return d * v;
  }
}
