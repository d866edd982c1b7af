import type { Outcome } from '../../opportunity';
import { headerKey } from '../../table/headerKey';
import { outcomeOf } from './outcomeOf';

/** What a person says that stages mean, by their names; spellings that differ by case, blanks and signs alone are one. */
export type Stages = Readonly<Record<string, Outcome>>;

/** What one stage says, and what says so: a person, its words, a word for thrown away, or nothing but that it is a stage. */
export interface StageMeaning {
  readonly outcome: Outcome | null;
  readonly certainty: 'chosen' | 'words' | 'discarded' | 'open';
}

// Words that say open, where a status does: elsewhere any stage that says neither won nor lost is one on the way.
const OPEN =
  /^(?:open|offen|ouverte?|abiert[oa]|abert[oa]|apert[oa]|oppen|åben|öppen|åpen|in progress|on hold|otwart[ya]|0)$/i;
// A record that was thrown away is neither open nor closed.
const DISCARDED = /^(?:deleted|archived|duplicate|junk|test)$/i;

/** Reads stages by their words, and by the user's table before those. */
export function stageTable(stages: Stages): (stage: string) => StageMeaning {
  const chosen = new Map(Object.entries(stages).map(([stage, outcome]) => [stageKey(stage), outcome]));
  return (stage) => {
    const outcome = chosen.get(stageKey(stage));
    if (outcome !== undefined) return { outcome, certainty: 'chosen' };
    if (DISCARDED.test(stage)) return { outcome: null, certainty: 'discarded' };
    if (OPEN.test(stage)) return { outcome: 'open', certainty: 'words' };
    const said = outcomeOf(stage);
    return { outcome: said, certainty: said === 'open' ? 'open' : 'words' };
  };
}

/** A stage by which spellings compare. Stages of signs alone, such as a number, are told apart as they stand. */
export const stageKey = (stage: string): string => headerKey(stage) || stage.trim();
