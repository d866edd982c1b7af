import type { Opportunity } from '../../opportunity';
import { isoOfDay } from '../dates/dayOf';
import { outcomeOf } from '../stages/outcomeOf';

// Stage days carry a time zone of their own in some exports: the day before and the day after are no contradiction.
const tolerance = 1;

/**
 * What is impossible in the days on which an opportunity entered its stages: before it was created, or a stage on the way after
 * it was closed; null where nothing is. NaN stands for no day. To go back to an earlier stage is possible.
 */
export function impossibleOrder(stageDays: Opportunity['stageDays'], created: number, closed: number): string | null {
  for (const stage in stageDays) {
    const day = stageDays[stage] ?? Number.NaN;
    if (day < created - tolerance) return `${stage} on ${isoOfDay(day)}, created on ${isoOfDay(created)}`;
    if (day > closed + tolerance && outcomeOf(stage) === 'open') {
      return `${stage} on ${isoOfDay(day)}, closed on ${isoOfDay(closed)}`;
    }
  }
  return null;
}
