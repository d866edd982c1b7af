import type { Counted } from '../../clean/counted';
import type { Lead } from '../../lead';
import type { Unreadable } from '../../table/rowGate';
import { isPlaceholder } from '../columns/isPlaceholder';
import type { ReadColumns } from '../columns/readColumns';
import { readDays } from '../columns/readDays';
import { readFlag } from '../columns/readFlag';
import { isoOfDay } from '../dates/dayOf';
import { isTrouble, type SettledDates } from '../dates/settledDates';
import { isQualifiedIn, type LeadStanding } from './leadStatus';

/** What one row of leads is read with. */
export interface LeadReading {
  readonly columns: ReadColumns;
  readonly dates: SettledDates;
  readonly standingOf: (status: string) => LeadStanding;
  readonly tagsAt: (place: number) => Lead['tags'];
  readonly asOf: number;
  readonly counted: Counted;
}

/** The lead of a row as it was known on the as-of day, or why there is none. */
export function leadAt(place: number, row: number, reading: LeadReading): Lead | Unreadable {
  const { columns, dates, asOf } = reading;
  const created = dates.at('created', place);
  if (isTrouble(created)) return dates.trouble('created', place, 'creation date');
  if (Math.floor(created) > asOf) return { reason: 'created after as-of', text: isoOfDay(created) };
  const contact = dates.at('firstContact', place);
  if (isTrouble(contact)) return dates.trouble('firstContact', place, 'first contact');
  const converted = convertedOn(place, Math.floor(created), reading);
  if (typeof converted !== 'number') return converted;
  if (isTrouble(converted)) return dates.trouble('converted', place, 'conversion date');
  if (converted < Math.floor(created)) {
    return { reason: 'converted before it was created', text: `${isoOfDay(created)} to ${isoOfDay(converted)}` };
  }
  return {
    row,
    id: columns.id?.at(place) ?? '',
    created: orNull(created),
    firstContact: orNull(firstContact(contact, created, reading)),
    ...endOf(place, converted, reading),
    qualified: qualifiedAt(place, reading),
    tags: reading.tagsAt(place),
  };
}

const orNull = (number: number): number | null => (Number.isNaN(number) ? null : number);

/** A contact on the day of the creation that holds no time of day is no earlier than the creation; one of days before is a fault. */
function firstContact(contact: number, created: number, { asOf, counted }: LeadReading): number {
  if (Math.floor(contact) > asOf) return Number.NaN;
  if (!(contact < created)) return contact;
  if (Math.floor(contact) === Math.floor(created)) return created;
  counted.add('contactedBeforeCreation');
  return contact;
}

/** The day of the conversion, or its distance from the creation where the export has that instead. */
function convertedOn(place: number, created: number, { columns: { texts }, dates }: LeadReading): number | Unreadable {
  const day = Math.floor(dates.at('converted', place));
  const text = texts.get('daysToConversion')?.at(place) ?? '';
  // Days of a lead that is said not to be converted are none.
  const isNone = text === '' || isPlaceholder(text) || readFlag(texts.get('isConverted')?.at(place) ?? '') === false;
  if (!Number.isNaN(day) || isNone) return day;
  const days = readDays(text);
  return Number.isNaN(days) ? { reason: 'unreadable days to conversion', text } : created + days;
}

type End = Pick<Lead, 'converted' | 'isConverted' | 'rejected' | 'isRejected'>;

/** What became of it by as-of. A lead that was converted counts as such, whatever else its row says. */
function endOf(place: number, converted: number, { columns, dates, standingOf, asOf, counted }: LeadReading): End {
  const flag = (field: 'isConverted' | 'isRejected'): boolean | null =>
    readFlag(columns.texts.get(field)?.at(place) ?? '');
  const standings = (['status', 'lifecycle'] as const).map((field) =>
    standingOf(columns.texts.get(field)?.at(place) ?? ''),
  );
  const rejected = Math.floor(dates.ifReadable('rejected', place));
  const saysConverted = !Number.isNaN(converted) || (flag('isConverted') ?? standings.includes('converted'));
  const saysRejected = !Number.isNaN(rejected) || (flag('isRejected') ?? standings.includes('rejected'));
  if (saysConverted && converted > asOf) counted.add('convertedAfterAsOf');
  if (saysRejected && rejected > asOf) counted.add('rejectedAfterAsOf');
  const isConverted = saysConverted && !(converted > asOf);
  const isRejected = !isConverted && saysRejected && !(rejected > asOf);
  return {
    converted: isConverted ? orNull(converted) : null,
    isConverted,
    rejected: isRejected ? orNull(rejected) : null,
    isRejected,
  };
}

function qualifiedAt(
  place: number,
  { columns: { texts, dates: dateColumns }, dates, asOf }: LeadReading,
): boolean | null {
  const flag = readFlag(texts.get('qualified')?.at(place) ?? '');
  if (flag !== null) return flag;
  const lifecycle = isQualifiedIn(texts.get('lifecycle')?.at(place) ?? '');
  if (!dateColumns.has('qualifiedOn')) return lifecycle;
  return dates.ifReadable('qualifiedOn', place) <= asOf || (lifecycle ?? false);
}
