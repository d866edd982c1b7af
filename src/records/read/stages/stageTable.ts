import type { Outcome } from '../../opportunity';
import { headerKey } from '../../table/headerKey';
import { stageSaying } from './outcomeOf';

/** What a person says that stages mean, by their names; spellings that differ by case, blanks and signs alone are one. */
export type Stages = Readonly<Record<string, Outcome>>;

/** What told how a stage was read, as a person reads it. */
export type Because =
  | 'as you said'
  | 'flag of the CRM'
  | 'status'
  | 'known word'
  | 'usual open stage'
  | 'probability 100%'
  | 'probability 0%'
  | 'unknown, counted as open'
  | 'unknown, set aside'
  | 'thrown away, set aside';

/** What a stage says, and what says so. */
export interface StageMeaning {
  readonly outcome: Outcome | null;
  readonly because: Because;
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
    return outcome === undefined ? meaningOf(stage) : { outcome, because: 'as you said' };
  };
}

function meaningOf(stage: string): StageMeaning {
  if (DISCARDED.test(stage)) return { outcome: null, because: 'thrown away, set aside' };
  if (OPEN.test(stage)) return { outcome: 'open', because: 'known word' };
  const { outcome, isKnown } = stageSaying(stage);
  if (outcome === null) return { outcome, because: 'unknown, set aside' };
  if (outcome !== 'open') return { outcome, because: 'known word' };
  return { outcome, because: isKnown ? 'usual open stage' : 'unknown, counted as open' };
}

/** Whether a stage says nothing that is known. */
export const isUnknown = ({ because }: StageMeaning): boolean => because.startsWith('unknown');

/** A stage by which spellings compare. Stages of signs alone, such as a number, are told apart as they stand. */
export const stageKey = (stage: string): string => headerKey(stage) || stage.trim();
