import { shownRows } from '../rates/warnings/figures';
import type { Remark } from '../readResult';

const texts = {
  closedAfterAsOf: (count: number) =>
    `Closed after as-of, so counted as open as it was known then: ${shownRows(count)}, without the amount, close date and next step that the closing left in them.`,
  closedWithoutDate: (count: number) =>
    `Won or lost without a close date: ${shownRows(count)}, left out of what needs the day.`,
  wonWithoutValue: (count: number) =>
    `Won without an amount: ${shownRows(count)}, counted as won and left out of the deal size.`,
  wonAtZero: (count: number) =>
    `Won at an amount of 0, read as no amount: ${shownRows(count)}, counted as won and left out of the deal size.`,
  negativeValue: (count: number) =>
    `Amounts below 0: ${shownRows(count)}, taken as credits: in the revenue, in no deal size.`,
  unreadableExpectedClose: (count: number) =>
    `Expected to close on what is no date: ${shownRows(count, 'open row')}, read as blank.`,
  unreadableValue: (count: number) =>
    `Amounts that cannot be read: ${shownRows(count)}, counted as won, lost or open and in no sum of money.`,
  contactedBeforeCreation: (count: number) =>
    `Contacted before the lead was created: ${shownRows(count)}, a fault in the dates, so not judged in the follow-up.`,
  convertedAfterAsOf: (count: number) =>
    `Converted after as-of, so counted as not converted as it was known then: ${shownRows(count)}.`,
  rejectedAfterAsOf: (count: number) =>
    `Handed back after as-of, so counted as waiting as it was known then: ${shownRows(count)}.`,
} as const;

/** What a row can show that is worth a remark, and leaves it a record. */
export type CountedCode = keyof typeof texts;

/** Counts what is worth a remark. */
export class Counted {
  private readonly counts = new Map<CountedCode, number>();

  add(code: CountedCode): void {
    this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
  }

  toRemarks(): readonly Remark[] {
    return [...this.counts].map(([code, count]) => ({ code, text: texts[code](count) }));
  }
}
