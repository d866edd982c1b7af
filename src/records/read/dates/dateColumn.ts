import { type Cell, cellText } from '../../table/cell';
import { FaultyCells } from '../columns/faultyCells';
import { GrowingNumbers } from '../columns/growingNumbers';
import { RememberedTexts } from '../columns/rememberedTexts';
import type { DateOrder } from './dateOrder';
import { dayOfNumber } from './dayOfNumber';
import { isBlankDate } from './isBlankDate';
import { type DateReadings, readDate } from './readDate';

/** What `DateColumn.at` gives for a cell that is no date, and for one that is two. A blank is NaN. */
export const [unreadable, ambiguous] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

/** What the cells of a column tell about the order of day and month. */
export interface OrderEvidence {
  /** Cells that are a date only with the month first, such as 3/14/2017. */
  monthFirst: number;
  dayFirst: number;
  /** Cells that are two different dates, and how many of them have dots. */
  either: number;
  eitherDotted: number;
}

// Before it a date is a zero of Excel or of a database.
const firstOf1901 = -25_202;
const mostZones = 8;

/**
 * The dates of one column while its rows come in block by block: each cell is kept under both orders of day and month, so
 * that the whole column can decide at the end which is meant.
 */
export class DateColumn {
  readonly header: string;
  readonly evidence: OrderEvidence = { monthFirst: 0, dayFirst: 0, either: 0, eitherDotted: 0 };
  /** Zones that stand behind times, the first few of them. */
  readonly zones = new Set<string>();
  /** Cells such as 00/00/0000 that stand for no date. */
  zeroDates = 0;
  /** Cells that are no date. */
  noDates = 0;
  private readonly monthFirst = new GrowingNumbers();
  private readonly dayFirst = new GrowingNumbers();
  private readonly unreadable = new FaultyCells();
  private readonly either = new FaultyCells();
  private readonly remembered = new RememberedTexts(readOrBlank);
  private length = 0;

  constructor(header: string) {
    this.header = header;
  }

  add(cell: Cell | undefined): void {
    if (typeof cell === 'number') this.addNumber(cell);
    else this.addText(cellText(cell));
    this.length += 1;
  }

  /** The day in a row's cell under an order, NaN for a blank; `unreadable`, or `ambiguous` where the order is unknown. */
  at(place: number, order: DateOrder): number {
    const [monthFirst, dayFirst] = [this.monthFirst.at(place), this.dayFirst.at(place)];
    if (monthFirst === dayFirst) return monthFirst;
    const [isMonthFirst, isDayFirst] = [!Number.isNaN(monthFirst), !Number.isNaN(dayFirst)];
    if (order === 'unknown') {
      if (isMonthFirst && isDayFirst) return ambiguous;
      return isMonthFirst ? monthFirst : dayFirst;
    }
    const day = order === 'monthFirst' ? monthFirst : dayFirst;
    return Number.isNaN(day) && (isMonthFirst || isDayFirst) ? unreadable : day;
  }

  /** The text of a cell that `at` found unreadable or ambiguous. */
  textAt(place: number): string {
    return this.unreadable.at(place) ?? this.either.at(place) ?? '';
  }

  private addNumber(number: number): void {
    // Days 0 and 1 of a sheet stand for no date, as 1900-01-00 does.
    const isZero = number >= 0 && number < 2;
    const day = dayOfNumber(number);
    if (Number.isNaN(day) && !isZero) this.addUnreadable(String(number));
    else this.push(day, day);
  }

  private addText(text: string): void {
    if (text === '') {
      this.push(Number.NaN, Number.NaN);
      return;
    }
    const readings = this.remembered.read(text);
    if (readings === 'blank') this.addZeroDate();
    else if (readings === 'none') this.addUnreadable(text);
    else this.addReadings(readings, text);
  }

  private addZeroDate(): void {
    this.zeroDates += 1;
    this.push(Number.NaN, Number.NaN);
  }

  private addReadings({ monthFirst, dayFirst, zone, dotted }: DateReadings, text: string): void {
    if (zone !== '' && this.zones.size < mostZones) this.zones.add(zone);
    if (monthFirst !== dayFirst) {
      this.either.add(this.length, text);
      this.weigh(monthFirst, dayFirst, dotted);
    }
    this.push(monthFirst, dayFirst);
  }

  private weigh(monthFirst: number, dayFirst: number, dotted: boolean): void {
    if (Number.isNaN(dayFirst)) this.evidence.monthFirst += 1;
    else if (Number.isNaN(monthFirst)) this.evidence.dayFirst += 1;
    else {
      this.evidence.either += 1;
      if (dotted) this.evidence.eitherDotted += 1;
    }
  }

  private addUnreadable(text: string): void {
    this.noDates += 1;
    this.unreadable.add(this.length, text);
    this.push(unreadable, unreadable);
  }

  private push(monthFirst: number, dayFirst: number): void {
    this.monthFirst.push(monthFirst);
    this.dayFirst.push(dayFirst);
  }
}

function readOrBlank(text: string): DateReadings | 'blank' | 'none' {
  if (isBlankDate(text)) return 'blank';
  const readings = readDate(text);
  if (readings === null) return 'none';
  return readings.monthFirst < firstOf1901 || readings.dayFirst < firstOf1901 ? 'blank' : readings;
}
