import type { Counted } from '../../clean/counted';
import { idKey } from '../../clean/keepLastKnown';
import type { Opportunity, Outcome } from '../../opportunity';
import type { Unreadable } from '../../table/rowGate';
import type { ReadColumns } from '../columns/readColumns';
import { isoOfDay } from '../dates/dayOf';
import { isTrouble, type SettledDates } from '../dates/settledDates';
import type { SettledMoney } from '../money/settledMoney';
import type { OutcomeReader } from '../stages/outcomeReader';
import type { StageHistory } from '../stages/stageHistory';
import { impossibleOrder } from './impossibleOrder';

/** What one row is read with. */
export interface Reading {
  readonly columns: ReadColumns;
  readonly dates: SettledDates;
  readonly money: SettledMoney;
  readonly outcomes: OutcomeReader;
  readonly tagsAt: (place: number) => Opportunity['tags'];
  readonly asOf: number;
  readonly history: StageHistory | null;
  /** What is worth a remark is counted here. */
  readonly counted: Counted;
}

/** The opportunity of a row as it was known on the as-of day, or why there is none. */
export function opportunityAt(place: number, row: number, reading: Reading): Opportunity | Unreadable {
  const { columns, dates, outcomes, asOf, counted } = reading;
  const stage = outcomes.stageAt(place);
  const outcome = outcomes.outcomeAt(place);
  if (outcome === null) return { reason: 'unknown stage', text: outcomes.textAt(place) };
  const created = wholeDay(dates.at('created', place));
  if (isTrouble(created)) return dates.trouble('created', place, 'creation date');
  if (created > asOf) return { reason: 'created after as-of', text: isoOfDay(created) };
  const closing = outcome === 'open' ? Number.NaN : closingAt(place, outcome, reading);
  if (typeof closing !== 'number') return closing;
  if (closing < created)
    return { reason: 'closed before it was created', text: `${isoOfDay(created)} to ${isoOfDay(closing)}` };

  const known: Outcome = closing > asOf ? 'open' : outcome;
  const value = valueAt(place, known, outcome, reading);
  if (typeof value !== 'number') return value;
  const stageDays = stageDaysAt(place, reading);
  const closed = known === 'open' ? Number.NaN : closing;
  const misplaced = impossibleOrder(stageDays, created, closed);
  if (misplaced !== null) return { reason: 'stages in an impossible order', text: misplaced };
  if (known !== outcome) counted.add('closedAfterAsOf');
  if (known !== 'open' && Number.isNaN(closed)) counted.add('closedWithoutDate');
  return {
    row,
    id: columns.id?.at(place) ?? '',
    outcome: known,
    stage,
    created: orNull(created),
    closed: orNull(closed),
    value: orNull(value),
    expectedClose: known === 'open' ? orNull(expectedCloseAt(place, closing, reading)) : null,
    lastActivity: lastActivityAt(place, stageDays, reading),
    nextStep: nextStepAt(place, columns),
    stageDays,
    tags: reading.tagsAt(place),
  };
}

const wholeDay = (day: number): number => Math.floor(day);
const orNull = (number: number): number | null => (Number.isNaN(number) ? null : number);

/** A CRM with days of its own for wins and losses has those; others have one close date. */
function closingAt(place: number, outcome: Outcome, { dates }: Reading): number | Unreadable {
  const own = outcome === 'won' ? 'wonOn' : 'lostOn';
  const field = Number.isNaN(dates.at(own, place)) ? 'closed' : own;
  const day = wholeDay(dates.at(field, place));
  return isTrouble(day) ? dates.trouble(field, place, 'close date') : day;
}

/** A lost row's value is no deal size: one that cannot be read leaves the row as it is. */
function valueAt(place: number, known: Outcome, outcome: Outcome, { money, counted }: Reading): number | Unreadable {
  const hasWonValue = known === 'won' && !Number.isNaN(money.at('wonValue', place));
  const field = hasWonValue ? 'wonValue' : 'value';
  const value = money.at(field, place);
  if (isTrouble(value)) {
    if (known !== 'lost') return money.trouble(field, place);
    counted.add('unreadableLostValue');
    return Number.NaN;
  }
  if (value < 0 && known !== 'lost') counted.add('negativeValue');
  if (outcome === 'won' && known === 'won' && Number.isNaN(value))
    counted.add(money.isZero(field, place) ? 'wonAtZero' : 'wonWithoutValue');
  return value;
}

/** Most systems keep the expected day of an open row where they keep the close date of a closed one. */
function expectedCloseAt(place: number, closing: number, { dates, counted }: Reading): number {
  const hasOwn = !Number.isNaN(dates.at('expectedClose', place));
  if (!hasOwn && !Number.isNaN(closing)) return closing;
  const field = hasOwn ? 'expectedClose' : 'closed';
  const expected = wholeDay(dates.at(field, place));
  if (!isTrouble(expected)) return expected;
  counted.add('unreadableExpectedClose');
  return Number.NaN;
}

function stageDaysAt(place: number, { dates, history, columns, asOf }: Reading): Opportunity['stageDays'] {
  const inRow = dates.stageDays(place);
  const id = columns.id?.at(place) ?? '';
  const apart = history === null || id === '' ? undefined : history.daysOf.get(idKey(id));
  const all = apart === undefined ? inRow : { ...apart, ...inRow };
  const isKnown = (day: number): boolean => day <= asOf;
  if (Object.values(all).every(isKnown)) return all;
  return Object.fromEntries(Object.entries(all).filter(([, day]) => isKnown(day)));
}

function lastActivityAt(place: number, stageDays: Opportunity['stageDays'], { dates, asOf }: Reading): number | null {
  let last = Number.NEGATIVE_INFINITY;
  for (const field of ['lastActivity', 'stageChanged'] as const) {
    const day = wholeDay(dates.ifReadable(field, place));
    if (day <= asOf && day > last) last = day;
  }
  for (const stage in stageDays) last = Math.max(last, stageDays[stage] ?? last);
  return last === Number.NEGATIVE_INFINITY ? null : last;
}

function nextStepAt(place: number, { texts }: ReadColumns): boolean | null {
  const column = texts.get('nextStep');
  return column === undefined ? null : column.at(place) !== '';
}
