import type { Counted } from '../../clean/counted';
import { idKey } from '../../clean/keepLastKnown';
import type { Opportunity, Outcome } from '../../opportunity';
import { closedLater } from '../../rates/closedLater';
import { lastStage, stagesThen } from '../../rates/stagesThen';
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
  const outcome = outcomes.outcomeAt(place);
  if (outcome === null) return { reason: 'unknown stage', text: outcomes.textAt(place) };
  const created = wholeDay(dates.at('created', place));
  if (isTrouble(created)) return dates.trouble('created', place, 'creation date');
  if (created > asOf) return { reason: 'created after as-of', text: isoOfDay(created) };
  const closing = outcome === 'open' ? Number.NaN : closingAt(place, outcome, reading);
  if (typeof closing !== 'number') return closing;
  if (closing < created)
    return { reason: 'closed before it was created', text: `${isoOfDay(created)} to ${isoOfDay(closing)}` };

  const entered = stageDaysAt(place, reading);
  const stageDays = stagesThen(entered, asOf);
  const misplaced = impossibleOrder(stageDays, created, closing > asOf ? Number.NaN : closing);
  if (misplaced !== null) return { reason: 'stages in an impossible order', text: misplaced };
  const standing = closing > asOf ? closedLater : standingAt(place, outcome, closing, reading);
  if (standing === closedLater) counted.add('closedAfterAsOf');
  const isTouched = standing.outcome === 'open' && (stageDays !== entered || hasLaterActivity(place, reading));
  const hasNews = standing === closedLater || isTouched;
  return {
    row,
    id: columns.id?.at(place) ?? '',
    stage: hasNews ? lastStage(stageDays) : outcomes.stageAt(place),
    created: orNull(created),
    lastActivity: lastActivityAt(place, stageDays, reading),
    stageDays,
    tags: reading.tagsAt(place),
    ...(isTouched ? { laterNews: 'touched' } : {}),
    ...standing,
  };
}

type Standing = Pick<
  Opportunity,
  'outcome' | 'closed' | 'value' | 'valueTrouble' | 'expectedClose' | 'nextStep' | 'laterNews'
>;

function standingAt(place: number, outcome: Outcome, closing: number, reading: Reading): Standing {
  if (outcome !== 'open' && Number.isNaN(closing)) reading.counted.add('closedWithoutDate');
  return {
    outcome,
    closed: orNull(closing),
    ...valueAt(place, outcome, reading),
    expectedClose: outcome === 'open' ? orNull(expectedCloseAt(place, reading)) : null,
    nextStep: nextStepAt(place, reading.columns),
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

/** An opportunity whose amount cannot be read still is won, lost or open: set aside, it would be missing from the close rate. */
function valueAt(
  place: number,
  outcome: Outcome,
  { money, counted }: Reading,
): Pick<Opportunity, 'value' | 'valueTrouble'> {
  const hasWonValue = outcome === 'won' && !Number.isNaN(money.at('wonValue', place));
  const field = hasWonValue ? 'wonValue' : 'value';
  const value = money.at(field, place);
  if (isTrouble(value)) {
    counted.add('unreadableValue');
    return { value: null, valueTrouble: money.trouble(field, place) };
  }
  if (value < 0 && outcome !== 'lost') counted.add('negativeValue');
  if (outcome === 'won' && Number.isNaN(value))
    counted.add(money.isZero(field, place) ? 'wonAtZero' : 'wonWithoutValue');
  return { value: orNull(value) };
}

/** Most systems keep the expected day of an open row where they keep the close date of a closed one. */
function expectedCloseAt(place: number, { dates, counted }: Reading): number {
  const field = Number.isNaN(dates.at('expectedClose', place)) ? 'closed' : 'expectedClose';
  const expected = wholeDay(dates.at(field, place));
  if (!isTrouble(expected)) return expected;
  counted.add('unreadableExpectedClose');
  return Number.NaN;
}

/** All that the export holds, also what came after as-of. */
function stageDaysAt(place: number, { dates, history, columns }: Reading): Opportunity['stageDays'] {
  const inRow = dates.stageDays(place);
  const id = columns.id?.at(place) ?? '';
  const apart = history === null || id === '' ? undefined : history.daysOf.get(idKey(id));
  return apart === undefined ? inRow : { ...apart, ...inRow };
}

const activities = ['lastActivity', 'stageChanged'] as const;

/** Whether the export tells of an activity after as-of: the one before it may be overwritten. */
const hasLaterActivity = (place: number, { dates, asOf }: Reading): boolean =>
  activities.some((field) => dates.ifReadable(field, place) >= asOf + 1);

function lastActivityAt(place: number, stageDays: Opportunity['stageDays'], { dates, asOf }: Reading): number | null {
  let last = Number.NEGATIVE_INFINITY;
  for (const field of activities) {
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
