import type { Outcome } from '../../opportunity';
import { closedWord, onTheWay, phrasesOf, signsOf, wordsOf } from './stageWords';

/** What the words of a stage say, and whether any of them is known. */
export interface StageSaying {
  readonly outcome: Outcome | null;
  readonly isKnown: boolean;
}

/**
 * What a stage says: won, lost, and any other stage is open; null for a blank, for both at once and for a closing that is
 * neither won nor lost ("Closed - duplicate"), which nobody may count as still open.
 *
 * @example outcomeOf('6 - Closed Won (renewals)') // 'won'
 */
export const outcomeOf = (stage: string): Outcome | null => stageSaying(stage).outcome;

/** As `outcomeOf`, with whether a known word says so: an open stage without one may be a closing that nobody told of. */
export function stageSaying(stage: string): StageSaying {
  const words = stageWordsOf(stage);
  const whole = words.join('');
  if (whole === '') return told(null);
  for (const outcome of closings) if (phrasesOf[outcome].test(whole)) return told(outcome);
  const sign = signIn(stage);
  const [won, lost] = closings.map((outcome) => sign === outcome || words.some((word) => wordsOf[outcome].test(word)));
  if ((won && lost) || isNegated(words)) return told(null);
  if (won || lost) return told(won ? 'won' : 'lost');
  const isClosed = words.some((word) => closedWord.test(word));
  if (whole.startsWith('closed') || closedWord.test(words[0] ?? '')) return told(null);
  const isOnTheWay = sign !== null || words.some((word) => onTheWay.test(word));
  return { outcome: 'open', isKnown: isOnTheWay && !isClosed };
}

const closings = ['won', 'lost'] as const;
const told = (outcome: Outcome | null): StageSaying => ({ outcome, isKnown: outcome !== null });

const negations = new Set(['not', 'nicht', 'niet', 'pas', 'non', 'nao']);

/** "Not won", "not yet closed won"; in "Lost - not a fit" the word denies something else. */
function isNegated(words: readonly string[]): boolean {
  const plain = words.filter((word) => word !== 'yet' && !closedWord.test(word));
  return plain.some(
    (word, place) => negations.has(plain[place - 1] ?? '') && closings.some((outcome) => wordsOf[outcome].test(word)),
  );
}

const signIn = (stage: string): 'forecast' | 'lost' | 'won' | null =>
  (['forecast', 'lost', 'won'] as const).find((kind) => signsOf[kind].test(stage)) ?? null;

const stageWordsOf = (stage: string): readonly string[] =>
  stage
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
