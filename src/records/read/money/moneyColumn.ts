import { type Cell, cellText } from '../../table/cell';
import { FaultyCells } from '../columns/faultyCells';
import { GrowingNumbers } from '../columns/growingNumbers';
import { RememberedTexts } from '../columns/rememberedTexts';
import { ambiguous, unreadable } from '../dates/dateColumn';
import type { DecimalMark } from './decimalMark';
import { isBlankMoney } from './isBlankMoney';
import { type MoneyReadings, readMoney } from './readMoney';

/** What the cells of a column tell about their decimal mark. */
export interface MarkEvidence {
  /** Cells that are an amount only with a decimal point, such as 12.50. */
  point: number;
  comma: number;
  /** Cells that are an amount with either mark: one comma, or one point, before three digits. */
  eitherWithComma: number;
  eitherWithPoint: number;
}

const mostCurrencies = 8;

/**
 * The amounts of one column while its rows come in block by block: each cell is kept with a decimal point and with a
 * decimal comma, so that the whole column can decide at the end which is meant.
 */
export class MoneyColumn {
  readonly header: string;
  readonly evidence: MarkEvidence = { point: 0, comma: 0, eitherWithComma: 0, eitherWithPoint: 0 };
  /** Currencies that stand beside amounts, the first few of them. */
  readonly currencies = new Set<string>();
  /** Cells such as TBD that stand for no amount. */
  placeholders = 0;
  /** Cells such as 3k. */
  short = 0;
  private readonly point = new GrowingNumbers();
  private readonly comma = new GrowingNumbers();
  private readonly unreadable = new FaultyCells();
  private readonly either = new FaultyCells();
  private readonly remembered = new RememberedTexts((text) =>
    isBlankMoney(text) ? 'blank' : (readMoney(text) ?? 'none'),
  );
  private length = 0;

  constructor(header: string) {
    this.header = header;
  }

  add(cell: Cell | undefined): void {
    if (typeof cell === 'number') this.push(cell, cell);
    else this.addText(cellText(cell));
    this.length += 1;
  }

  /** The amount in a row's cell, NaN for a blank; `unreadable`, or `ambiguous` where the mark is unknown. */
  at(place: number, mark: DecimalMark): number {
    const [point, comma] = [this.point.at(place), this.comma.at(place)];
    if (point === comma) return point;
    const [isPoint, isComma] = [!Number.isNaN(point), !Number.isNaN(comma)];
    if (isPoint && isComma) return mark === 'unknown' ? ambiguous : mark === 'point' ? point : comma;
    // An amount that can be read in one way alone is read so, whatever the others in its column do.
    return isPoint ? point : comma;
  }

  /** The text of a cell that `at` found unreadable or ambiguous. */
  textAt(place: number): string {
    return this.unreadable.at(place) ?? this.either.at(place) ?? '';
  }

  private addText(text: string): void {
    const readings = text === '' ? 'blank' : this.remembered.read(text);
    if (readings === 'blank') this.addBlank(text);
    else if (readings === 'none') this.addUnreadable(text);
    else this.addReadings(readings, text);
  }

  private addBlank(text: string): void {
    if (text !== '') this.placeholders += 1;
    this.push(Number.NaN, Number.NaN);
  }

  private addUnreadable(text: string): void {
    this.unreadable.add(this.length, text);
    this.push(unreadable, unreadable);
  }

  private addReadings({ point, comma, currency, isShort }: MoneyReadings, text: string): void {
    if (currency !== '' && this.currencies.size < mostCurrencies) this.currencies.add(currency);
    if (isShort) this.short += 1;
    if (Number.isNaN(comma)) this.evidence.point += 1;
    else if (Number.isNaN(point)) this.evidence.comma += 1;
    else if (point !== comma) {
      this.either.add(this.length, text);
      if (text.includes(',')) this.evidence.eitherWithComma += 1;
      else this.evidence.eitherWithPoint += 1;
    }
    this.push(point, comma);
  }

  private push(point: number, comma: number): void {
    this.point.push(point);
    this.comma.push(comma);
  }
}
