import type { Mapping } from '../../mapping';
import type { Outcome } from '../../opportunity';
import type { ReadColumns } from '../columns/readColumns';
import { readFlag } from '../columns/readFlag';
import { readShare } from '../columns/readShare';
import type { TextColumn } from '../columns/textColumn';
import { type StageMeaning, type Stages, stageTable } from './stageTable';

/** How the rows of a table tell won, lost and open apart. */
export interface OutcomeReader {
  /** null: the row does not say. */
  readonly outcomeAt: (place: number) => Outcome | null;
  /** The stage as the export writes it. */
  readonly stageAt: (place: number) => string;
  /** Stage and status of a row that does not say its outcome. */
  readonly textAt: (place: number) => string;
  /** Every text of the stage and the status column. */
  readonly names: readonly string[];
}

// Dynamics' statecode of an opportunity: 0 open, 1 won, 2 lost.
const dynamicsStates: Readonly<Record<string, Outcome>> = { 0: 'open', 1: 'won', 2: 'lost' };

/**
 * Reads the outcome of each row. The user's table of stages comes first, then flags (IsWon, IsClosed), then a status, then
 * the words of the stage. Where no stage of the whole table says won, a stage whose rows all stand at 100% is won; likewise
 * one at 0% is lost where none says lost.
 */
export function outcomeReader(columns: ReadColumns, stages: Stages, { system }: Mapping, rows: number): OutcomeReader {
  const meaningOf = stageTable(stages);
  const [stage, status] = [columns.texts.get('stage'), columns.texts.get('status')];
  const [isWon, isClosed] = [flags(columns.texts.get('isWon')), flags(columns.texts.get('isClosed'))];
  const stageMeanings = withProbability(stage, columns.texts.get('probability'), meaningOf, rows);
  const statusMeanings = (status?.texts ?? []).map((text): StageMeaning => {
    const state = system === 'Dynamics' ? dynamicsStates[text] : undefined;
    return state === undefined ? meaningOf(text) : { outcome: state, certainty: 'words' };
  });
  const meaningAt = (column: TextColumn | undefined, meanings: readonly StageMeaning[], place: number) =>
    column === undefined ? undefined : meanings[column.codeAt(place)];
  return {
    outcomeAt: (place) => {
      const said = meaningAt(stage, stageMeanings, place);
      const stated = meaningAt(status, statusMeanings, place);
      const chosen = [said, stated].find((meaning) => meaning?.certainty === 'chosen');
      if (chosen) return chosen.outcome;
      const flagged = outcomeOfFlags(isWon(place), isClosed(place));
      if (flagged !== null) return flagged;
      if ([said, stated].some((meaning) => meaning?.certainty === 'discarded')) return null;
      if (stated?.certainty === 'words' && stated.outcome !== null) return stated.outcome;
      if (said === undefined) return stated?.outcome ?? null;
      return said.outcome;
    },
    stageAt: (place) => stage?.at(place) || status?.at(place) || '',
    textAt: (place) => [stage?.at(place) ?? '', status?.at(place) ?? ''].filter((text) => text !== '').join(', '),
    names: [...(stage?.texts ?? []), ...(status?.texts ?? [])],
  };
}

function flags(column: TextColumn | undefined): (place: number) => boolean | null {
  const read = (column?.texts ?? []).map(readFlag);
  return (place) => (column === undefined ? null : (read[column.codeAt(place)] ?? null));
}

function outcomeOfFlags(isWon: boolean | null, isClosed: boolean | null): Outcome | null {
  if (isWon === true) return 'won';
  if (isClosed === null) return null;
  if (!isClosed) return 'open';
  return isWon === false ? 'lost' : null;
}

function withProbability(
  stage: TextColumn | undefined,
  probability: TextColumn | undefined,
  meaningOf: (stage: string) => StageMeaning,
  rows: number,
): readonly StageMeaning[] {
  const meanings = (stage?.texts ?? []).map(meaningOf);
  if (stage === undefined || probability === undefined) return meanings;
  const certain = certainties(stage, probability, rows);
  const missing = (outcome: Outcome): boolean => !meanings.some((meaning) => meaning.outcome === outcome);
  const [noneWon, noneLost] = [missing('won'), missing('lost')];
  return meanings.map((meaning, code): StageMeaning => {
    if (meaning.certainty === 'chosen' || stage.texts[code] === '') return meaning;
    if (noneWon && certain[code] === 1) return { outcome: 'won', certainty: 'words' };
    if (noneLost && certain[code] === 0) return { outcome: 'lost', certainty: 'words' };
    return meaning;
  });
}

/** The probability that all rows of a stage share, by the stage's number; NaN where they differ or say nothing. */
function certainties(stage: TextColumn, probability: TextColumn, rows: number): readonly number[] {
  const shares = probability.texts.map(readShare);
  const found: (number | undefined)[] = stage.texts.map(() => undefined);
  for (let place = 0; place < rows; place++) {
    const code = stage.codeAt(place);
    const share = shares[probability.codeAt(place)] ?? Number.NaN;
    found[code] = found[code] === undefined || found[code] === share ? share : Number.NaN;
  }
  return found.map((share) => share ?? Number.NaN);
}
