import type { Watched } from '../../core/stats/riskTable';
import type { Opportunity } from '../opportunity';

/** From which day to which day opportunities were watched. */
export interface Watch {
  readonly asOf: number;
  /** Day before which nothing that closed is in the rows; null where they hold every closing. */
  readonly observedFrom: number | null;
}

/**
 * How many days each opportunity was watched and how it ended: won first, lost second, open none. Left out is what has no
 * such duration: no creation date, closed without a date, or loaded in bulk, where the creation date is that of the import.
 * Where rows that closed before a day are missing, those created before it count only from that day on.
 */
export function watchedRows(opportunities: readonly Opportunity[], { asOf, observedFrom }: Watch): readonly Watched[] {
  const rows: Watched[] = [];
  const likes = new Map<number, Watched>();
  for (const { created, closed, outcome, bulkLoaded } of opportunities) {
    if (created === null || created > asOf || bulkLoaded) continue;
    if (outcome !== 'open' && closed === null) continue;
    const duration = (closed ?? asOf) - created;
    const from = observedFrom === null ? 0 : Math.max(0, observedFrom - created);
    // What closed before the rows begin is a stray of which the like are missing.
    if (from > duration) continue;
    rows.push(from > 0 ? { duration, end: ends[outcome], from } : likeOf(likes, duration, outcome));
  }
  return rows;
}

const ends = { won: 'first', lost: 'second', open: 'none' } as const;
const codes = { won: 0, lost: 1, open: 2 } as const;

/** A million rows have some thousand durations: rows that are alike share one object. */
function likeOf(likes: Map<number, Watched>, duration: number, outcome: Opportunity['outcome']): Watched {
  const key = duration * 3 + codes[outcome];
  const known = likes.get(key);
  if (known) return known;
  const like: Watched = { duration, end: ends[outcome] };
  likes.set(key, like);
  return like;
}
