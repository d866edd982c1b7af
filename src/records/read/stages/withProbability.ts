import type { Outcome } from '../../opportunity';
import { readShare } from '../columns/readShare';
import type { TextColumn } from '../columns/textColumn';
import { isUnknown, type StageMeaning } from './stageTable';

/**
 * What the stages of a table mean by their words, and, where these are unknown, by the probability that all their rows share:
 * at 100% a stage is won, at 0% lost. A column tells so if it grades its stages, or where no words say won, or lost: one that
 * holds 0 on every open row only repeats what is won. A usual open stage may be the first, at 0%, but none of them at 100%.
 */
export function withProbability(
  stage: TextColumn,
  probability: TextColumn | undefined,
  meaningOf: (stage: string) => StageMeaning,
  rows: number,
): readonly StageMeaning[] {
  const meanings = stage.texts.map(meaningOf);
  if (probability === undefined) return meanings;
  const shares = probability.texts.map(readShare);
  const isGraded = shares.some((share) => share > 0 && share < 1);
  const tells = (closing: Outcome): boolean => isGraded || !meanings.some(({ outcome }) => outcome === closing);
  const [tellsWon, tellsLost] = [tells('won'), tells('lost')];
  const certain = certainties(stage, probability, shares, rows);
  return meanings.map((meaning, code): StageMeaning => {
    if (stage.texts[code] === '') return meaning;
    const mayBeWon = isUnknown(meaning) || meaning.because === 'usual open stage';
    if (tellsWon && mayBeWon && certain[code] === 1) return { outcome: 'won', because: 'probability 100%' };
    if (tellsLost && isUnknown(meaning) && certain[code] === 0) return { outcome: 'lost', because: 'probability 0%' };
    return meaning;
  });
}

/** The probability that all rows of a stage share, by the stage's number; NaN where they differ or say nothing. */
function certainties(
  stage: TextColumn,
  probability: TextColumn,
  shares: readonly number[],
  rows: number,
): readonly number[] {
  const found: (number | undefined)[] = stage.texts.map(() => undefined);
  for (let place = 0; place < rows; place++) {
    const code = stage.codeAt(place);
    const share = shares[probability.codeAt(place)] ?? Number.NaN;
    found[code] = found[code] === undefined || found[code] === share ? share : Number.NaN;
  }
  return found.map((share) => share ?? Number.NaN);
}
