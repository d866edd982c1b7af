import type { Opportunity } from '../../opportunity';
import type { SettledDates } from '../dates/settledDates';
import type { OutcomeReader } from './outcomeReader';
import { stageKey } from './stageTable';

/** A stage of unknown meaning that counts as open, though its rows look closed. */
export interface ClosingSign {
  readonly stage: string;
  readonly rows: number;
  /** Rows whose close date has passed; 0 where the stage history tells, by which nothing came after the stage. */
  readonly past: number;
}

interface Looked {
  readonly outcomes: OutcomeReader;
  readonly dates: Pick<SettledDates, 'ifReadable'>;
  readonly asOf: number;
}

/** Opportunities that must have entered a stage before it counts that none of them went on. */
const ENOUGH = 10;

/** Of stages that no word, flag or person tells: those past their close date in most rows, and those that nobody left. */
export function closingSigns(
  found: readonly { readonly record: Opportunity; readonly place: number }[],
  { outcomes, dates, asOf }: Looked,
): readonly ClosingSign[] {
  const unknown = new Map<string, { stage: string; rows: number; past: number }>();
  for (const { place } of found) {
    if (outcomes.meaningAt(place).because !== 'unknown, counted as open') continue;
    const stage = outcomes.stageAt(place);
    const count = unknown.get(stageKey(stage)) ?? { stage, rows: 0, past: 0 };
    unknown.set(stageKey(stage), count);
    count.rows += 1;
    if (closeFields.some((field) => dates.ifReadable(field, place) <= asOf)) count.past += 1;
  }
  if (unknown.size === 0) return [];
  const last = lastStages(found.map(({ record }) => record));
  return [...unknown].flatMap(([key, { stage, rows, past }]) => {
    const isPast = 2 * past > rows;
    return isPast || last.has(key) ? [{ stage, rows, past: isPast ? past : 0 }] : [];
  });
}

const closeFields = ['closed', 'wonOn', 'lostOn'] as const;

/** Stages that enough opportunities entered and that came last for all of them. */
function lastStages(opportunities: readonly Opportunity[]): ReadonlySet<string> {
  const entered = new Map<string, number>();
  const left = new Set<string>();
  for (const { stageDays, stage, outcome } of opportunities) {
    const latest = Math.max(...Object.values(stageDays));
    for (const name in stageDays) {
      const key = stageKey(name);
      entered.set(key, (entered.get(key) ?? 0) + 1);
      const isClosedElsewhere = outcome !== 'open' && key !== stageKey(stage);
      if (isClosedElsewhere || (stageDays[name] as number) < latest) left.add(key);
    }
  }
  return new Set([...entered].filter(([key, count]) => count >= ENOUGH && !left.has(key)).map(([key]) => key));
}
