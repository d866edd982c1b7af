import { type Basis, bases, type Provenance } from './planInputs';

const words: Readonly<Record<Basis, string>> = { calibrated: 'Calibrated', benchmark: 'Benchmark' };

/**
 * What stands in the source column of an input: what it rests on in a word, then where it comes from. A figure that somebody
 * typed needs no word.
 *
 * @example sourceText({ source: 'Deals by Segment', owner: '', asOf: '', basis: 'calibrated' }) // 'Calibrated: Deals by Segment'
 */
export function sourceText(said: Provenance | undefined): string {
  if (said?.basis === undefined) return said?.source ?? '';
  return said.source === '' ? words[said.basis] : `${words[said.basis]}: ${said.source}`;
}

/** The source column read back: a word that a person put there counts as well. */
export function readSource(text: string): Pick<Provenance, 'source' | 'basis'> {
  for (const basis of bases) {
    if (text === words[basis]) return { source: '', basis };
    const start = `${words[basis]}: `;
    if (text.startsWith(start)) return { source: text.slice(start.length), basis };
  }
  return { source: text };
}
