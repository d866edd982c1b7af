import type { Opportunity } from '../opportunity';
import { closedLater } from './closedLater';
import { lastStage, stagesThen } from './stagesThen';

/**
 * The opportunities as they stood at the end of a day, from rows of a later one: what was created after it is left out,
 * what closed after it is open. Nothing later is told of either: no stages entered since, no activity since, and of those that
 * are open again no value, since the export holds the one it closed with. Rows without dates stay as they are.
 */
export function asKnownOn(opportunities: readonly Opportunity[], day: number): readonly Opportunity[] {
  const known: Opportunity[] = [];
  for (const each of opportunities) if (each.created === null || each.created <= day) known.push(knownOn(each, day));
  return known;
}

function knownOn(opportunity: Opportunity, day: number): Opportunity {
  const { outcome, closed, lastActivity, stageDays } = opportunity;
  const isClosedLater = closed !== null && closed > day;
  const entered = stagesThen(stageDays, day);
  const isTouchedLater = entered !== stageDays || (lastActivity !== null && lastActivity > day);
  if (!isClosedLater && !isTouchedLater) return opportunity;
  const then = {
    ...opportunity,
    lastActivity: lastActivity !== null && lastActivity <= day ? lastActivity : null,
    stageDays: entered,
  };
  if (isClosedLater) return { ...then, ...closedLater, stage: lastStage(entered) };
  return outcome === 'open' ? { ...then, stage: lastStage(entered), laterNews: 'touched' } : then;
}
