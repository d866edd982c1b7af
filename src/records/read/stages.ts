/** How an opportunity stands. */
export type Outcome = 'won' | 'lost' | 'open';

const outcomes: Readonly<Record<string, Outcome>> = {
  won: 'won',
  closedwon: 'won',
  wonclosed: 'won',
  lost: 'lost',
  closedlost: 'lost',
  lostclosed: 'lost',
};

/**
 * What a stage says: won, lost, and any other stage is open; null for a blank and for a closing that is neither won nor
 * lost ("Closed - duplicate"), which nobody may count as still open.
 *
 * @example outcomeOf('Closed Won') // 'won'
 */
export function outcomeOf(stage: string): Outcome | null {
  const letters = stage.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (letters === '') return null;
  return outcomes[letters] ?? (letters.startsWith('closed') ? null : 'open');
}
