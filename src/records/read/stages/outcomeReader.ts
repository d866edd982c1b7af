import type { Mapping } from '../../mapping';
import type { Outcome } from '../../opportunity';
import type { ReadColumns } from '../columns/readColumns';
import { readFlag } from '../columns/readFlag';
import type { TextColumn } from '../columns/textColumn';
import { type Because, type StageMeaning, type Stages, stageTable } from './stageTable';
import { withProbability } from './withProbability';

/** How the rows of a table tell won, lost and open apart. */
export interface OutcomeReader {
  /** What a row says, and what of it says so. */
  readonly meaningAt: (place: number) => StageMeaning;
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
 * the words of the stage, then the probability that all rows of a stage share.
 */
export function outcomeReader(columns: ReadColumns, stages: Stages, { system }: Mapping, rows: number): OutcomeReader {
  const meaningOf = stageTable(stages);
  const [stage, status] = [columns.texts.get('stage'), columns.texts.get('status')];
  const [isWon, isClosed] = [flags(columns.texts.get('isWon')), flags(columns.texts.get('isClosed'))];
  const stageMeanings =
    stage === undefined ? [] : withProbability(stage, columns.texts.get('probability'), meaningOf, rows);
  const statusMeanings = (status?.texts ?? []).map((text): StageMeaning => {
    const state = system === 'Dynamics' ? dynamicsStates[text] : undefined;
    return state === undefined ? meaningOf(text) : { outcome: state, because: 'known word' };
  });
  const statedMeanings = statusMeanings.map(({ outcome }) => ({ outcome, because: 'status' }) as const);
  const meaningAt = (place: number): StageMeaning => {
    const said = stage === undefined ? undefined : stageMeanings[stage.codeAt(place)];
    const stated = status === undefined ? undefined : statusMeanings[status.codeAt(place)];
    const chosen = either(said, stated, 'as you said');
    if (chosen) return chosen;
    const flagged = meaningOfFlags(isWon(place), isClosed(place));
    if (flagged !== null) return flagged;
    const discarded = either(said, stated, 'thrown away, set aside');
    if (discarded) return discarded;
    if (said === undefined) return stated ?? unknown;
    if (stated?.because === 'known word') return statedMeanings[(status as TextColumn).codeAt(place)] ?? stated;
    return said;
  };
  return {
    meaningAt,
    outcomeAt: (place) => meaningAt(place).outcome,
    stageAt: (place) => stage?.at(place) || status?.at(place) || '',
    textAt: (place) => [stage?.at(place) ?? '', status?.at(place) ?? ''].filter((text) => text !== '').join(', '),
    names: [...(stage?.texts ?? []), ...(status?.texts ?? [])],
  };
}

type Found = StageMeaning | undefined;

const either = (said: Found, stated: Found, because: Because): Found =>
  said?.because === because ? said : stated?.because === because ? stated : undefined;

const unknown: StageMeaning = { outcome: null, because: 'unknown, set aside' };

function flags(column: TextColumn | undefined): (place: number) => boolean | null {
  const read = (column?.texts ?? []).map(readFlag);
  return (place) => (column === undefined ? null : (read[column.codeAt(place)] ?? null));
}

const byFlag = {
  won: { outcome: 'won', because: 'flag of the CRM' },
  lost: { outcome: 'lost', because: 'flag of the CRM' },
  open: { outcome: 'open', because: 'flag of the CRM' },
} as const;

function meaningOfFlags(isWon: boolean | null, isClosed: boolean | null): StageMeaning | null {
  if (isWon === true) return byFlag.won;
  if (isClosed === null) return null;
  if (!isClosed) return byFlag.open;
  return isWon === false ? byFlag.lost : null;
}
