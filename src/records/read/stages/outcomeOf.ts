import type { Outcome } from '../../opportunity';
import { lostAsAWhole, signsOf, wordsOf } from './stageWords';

/**
 * What a stage says: won, lost, and any other stage is open; null for a blank, for both at once and for a closing that is
 * neither won nor lost ("Closed - duplicate"), which nobody may count as still open.
 *
 * @example outcomeOf('6 - Closed Won (renewals)') // 'won'
 */
export function outcomeOf(stage: string): Outcome | null {
  const words = stageWordsOf(stage);
  const whole = words.join('');
  if (whole === '') return null;
  if (lostAsAWhole.has(whole)) return 'lost';
  const says = (outcome: 'won' | 'lost'): boolean =>
    words.some((word) => wordsOf[outcome].has(word)) || signsOf[outcome].some((sign) => stage.includes(sign));
  const [won, lost] = [says('won'), says('lost')];
  if (won && lost) return null;
  if (words.includes('not') && (won || lost)) return null;
  if (won || lost) return won ? 'won' : 'lost';
  return whole.startsWith('closed') ? null : 'open';
}

const stageWordsOf = (stage: string): readonly string[] =>
  stage
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
