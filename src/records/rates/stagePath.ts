import type { Opportunity } from '../opportunity';

/** How far an opportunity came in an order of stages. */
export interface StagePath {
  /** Place of the furthest stage that it reached; the number of stages where it was won. */
  readonly furthest: number;
  /** Day on which it had reached each place up to the furthest; null where the export holds no history of it. */
  readonly days: readonly number[] | null;
}

/** Places of stages by name in lower case. */
export type Places = ReadonlyMap<string, number>;

/** A stage by which spellings compare. */
export const stageKey = (stage: string): string => stage.trim().toLowerCase();

/**
 * The path of one opportunity; null where neither its history nor its stage tells how far it came, such as `Closed Lost`
 * without a history. A stage that was skipped counts as reached with the next one, and a step back as never taken.
 */
export function stagePath(opportunity: Opportunity, places: Places): StagePath | null {
  const { outcome, stage, stageDays, created, closed } = opportunity;
  const won = places.size;
  const days = new Array<number>(won + 1).fill(Number.POSITIVE_INFINITY);
  let furthest = outcome === 'won' ? won : (places.get(stageKey(stage)) ?? -1);
  let hasHistory = false;
  for (const name in stageDays) {
    const place = places.get(stageKey(name));
    if (place === undefined) continue;
    hasHistory = true;
    days[place] = Math.min(days[place] as number, stageDays[name] as number);
    furthest = Math.max(furthest, place);
  }
  if (furthest < 0) return null;
  if (!hasHistory) return { furthest, days: null };
  if (outcome === 'won' && closed !== null) days[won] = closed;
  if (created !== null && days[0] === Number.POSITIVE_INFINITY) days[0] = created;
  for (let place = furthest - 1; place >= 0; place--)
    days[place] = Math.min(days[place] as number, days[place + 1] as number);
  return { furthest, days };
}
