import { idKey } from '../../clean/keepLastKnown';
import type { ReadColumns } from '../columns/readColumns';
import type { SettledDates } from '../dates/settledDates';
import type { OutcomeReader } from '../stages/outcomeReader';
import type { StageHistory } from '../stages/stageHistory';

interface Told {
  readonly columns: ReadColumns;
  readonly dates: SettledDates;
  readonly outcomes: OutcomeReader;
  readonly history: StageHistory | null;
}

/** The days on which something happened to opportunities. The close date of an open one is no event: it is expected. */
export function* eventDays({ columns, dates, outcomes, history }: Told, places: number): Iterable<number> {
  for (let place = 0; place < places; place++) {
    for (const field of ['created', 'lastActivity', 'stageChanged', 'modified'] as const) {
      yield dates.ifReadable(field, place);
    }
    const inRow = dates.stageDays(place);
    for (const stage in inRow) yield inRow[stage] as number;
    if (history) yield* Object.values(history.daysOf.get(idKey(columns.id?.at(place) ?? '')) ?? {});
    if (outcomes.outcomeAt(place) === 'open') continue;
    for (const field of ['closed', 'wonOn', 'lostOn'] as const) yield dates.ifReadable(field, place);
  }
}
