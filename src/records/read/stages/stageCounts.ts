import type { Outcome } from '../../opportunity';
import type { Remark } from '../../readResult';
import type { OutcomeReader } from './outcomeReader';
import { type Stages, stageKey } from './stageTable';

/** How many rows of a stage were read as what; null for rows that say neither open nor won nor lost. */
export interface StageCount {
  readonly stage: string;
  readonly outcome: Outcome | null;
  readonly rows: number;
}

/** The stages of a table as they were read, the most frequent first. */
export function stageCounts({ outcomeAt, stageAt }: OutcomeReader, places: number): readonly StageCount[] {
  const counts = new Map<string, { stage: string; outcome: Outcome | null; rows: number }>();
  for (let place = 0; place < places; place++) {
    const [stage, outcome] = [stageAt(place), outcomeAt(place)];
    const key = `${outcome} ${stage}`;
    const count = counts.get(key) ?? { stage, outcome, rows: 0 };
    counts.set(key, count);
    count.rows += 1;
  }
  return [...counts.values()].sort((a, b) => b.rows - a.rows || (a.stage < b.stage ? -1 : 1));
}

const mostListed = 12;

/** What a person should look at: stages that count as open because nothing says otherwise, and names that no row has. */
export function stageRemarks(
  counts: readonly StageCount[],
  { names }: OutcomeReader,
  stages: Stages,
): readonly Remark[] {
  const present = new Set(names.map(stageKey));
  const unused = Object.keys(stages).filter((stage) => !present.has(stageKey(stage)));
  const has = (outcome: Outcome): boolean => counts.some((count) => count.outcome === outcome);
  const none = (['won', 'lost'] as const).filter((outcome) => !has(outcome));
  return [
    ...none.map((outcome) => ({
      code: 'noOutcome',
      text: `No row is ${outcome}.${question(counts, outcome)}`,
    })),
    ...(unused.length === 0
      ? []
      : [
          { code: 'stageNotThere', text: `No row has the stages ${unused.join(', ')} that the table of stages names.` },
        ]),
  ];
}

function question(counts: readonly StageCount[], outcome: Outcome): string {
  const open = counts.filter((count) => count.outcome === 'open').map(({ stage, rows }) => `${stage} (${rows})`);
  if (open.length === 0) return '';
  const more = open.length - mostListed;
  const listed = `${open.slice(0, mostListed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return ` Stages read as open: ${listed}. Say which of them mean ${outcome}.`;
}
