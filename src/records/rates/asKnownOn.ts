import type { Opportunity } from '../opportunity';

/**
 * The opportunities as they stood at the end of a day, from rows of a later one: what was created after it is left out,
 * what closed after it is open. Of those that are open again nothing later is told: no value, since the export holds the
 * one it closed with, no next step, no stages entered since. Rows without dates stay as they are.
 */
export function asKnownOn(opportunities: readonly Opportunity[], day: number): readonly Opportunity[] {
  const known: Opportunity[] = [];
  for (const each of opportunities) {
    if (each.created !== null && each.created > day) continue;
    known.push(each.closed !== null && each.closed > day ? openAgain(each, day) : each);
  }
  return known;
}

function openAgain(opportunity: Opportunity, day: number): Opportunity {
  const { lastActivity, stageDays } = opportunity;
  const entered = Object.entries(stageDays).filter(([, on]) => on <= day);
  return {
    ...opportunity,
    outcome: 'open',
    closed: null,
    value: null,
    expectedClose: null,
    lastActivity: lastActivity !== null && lastActivity <= day ? lastActivity : null,
    nextStep: null,
    stageDays: Object.fromEntries(entered),
  };
}
