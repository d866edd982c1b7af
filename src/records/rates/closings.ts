import type { Opportunity } from '../opportunity';
import { type CountedRate, countedRate } from './countedRate';

/** How opportunities stand, counted. */
export interface Closings {
  readonly rows: number;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /** Won of won and lost: too high while slow losers are open, too low while slow winners are. */
  readonly wonOfClosed: CountedRate;
  /** Won of all: too low while any are open. */
  readonly wonOfCreated: CountedRate;
}

/** Counts opportunities by outcome, with the two rates that teams read off them. */
export function closings(opportunities: readonly Opportunity[]): Closings {
  const counts = { won: 0, lost: 0, open: 0 };
  for (const { outcome } of opportunities) counts[outcome]++;
  const { won, lost } = counts;
  const rows = opportunities.length;
  return { rows, ...counts, wonOfClosed: countedRate(won, won + lost), wonOfCreated: countedRate(won, rows) };
}
