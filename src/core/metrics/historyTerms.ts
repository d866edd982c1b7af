import type { Calculus } from '../calculus/calculus';
import type { NumberParam } from './param';

/** What a close rate is worth: the parameter, and the beta distribution that it makes of the rate. */
export const historyOpportunities = {
  unit: { opportunity: 1 },
  says: 'opportunities behind the close rate, a count; without it the rate counts as known exactly',
  above: 0,
  optional: true,
} as const satisfies NumberParam;

/** Jeffreys' prior counts half a win and half a loss as seen. A flat one would raise low rates. */
const PRIOR = 0.5;

/** The shapes of the beta distribution of a rate that was seen over a history of this length. */
export function ratePosterior<T, C>(
  { add, mul, num, plain, sub }: Calculus<T, C>,
  rate: T,
  history: T,
): { readonly alpha: T; readonly beta: T } {
  const [share, seen, prior] = [plain(rate), plain(history), num(PRIOR)];
  return { alpha: add(mul(share, seen), prior), beta: add(mul(sub(num(1), share), seen), prior) };
}
