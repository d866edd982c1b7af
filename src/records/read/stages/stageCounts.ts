import type { Outcome } from '../../opportunity';
import type { OutcomeReader } from './outcomeReader';
import type { StageMeaning } from './stageTable';

/** How many rows of a stage were read as what, and why; null for rows that say neither open nor won nor lost. */
export interface StageCount extends StageMeaning {
  readonly stage: string;
  readonly outcome: Outcome | null;
  readonly rows: number;
}

/** The stages of a table as they were read, the most frequent first. */
export function stageCounts({ meaningAt, stageAt }: OutcomeReader, places: number): readonly StageCount[] {
  const counts = new Map<string, { -readonly [Key in keyof StageCount]: StageCount[Key] }>();
  for (let place = 0; place < places; place++) {
    const [stage, { outcome, because }] = [stageAt(place), meaningAt(place)];
    const key = `${outcome} ${because} ${stage}`;
    const count = counts.get(key) ?? { stage, outcome, rows: 0, because };
    counts.set(key, count);
    count.rows += 1;
  }
  return [...counts.values()].sort((a, b) => b.rows - a.rows || (a.stage < b.stage ? -1 : 1));
}
