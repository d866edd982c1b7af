import type { Remark } from '../readResult';

const texts = {
  closedAfterAsOf: (count: number) => `Closed after as-of, so counted as open as it was known then: ${count} rows.`,
  closedWithoutDate: (count: number) =>
    `Won or lost without a close date: ${count} rows, left out of what needs the day.`,
  wonWithoutValue: (count: number) =>
    `Won without an amount: ${count} rows, counted as won and left out of the deal size.`,
  wonAtZero: (count: number) =>
    `Won at an amount of 0, read as no amount: ${count} rows, counted as won and left out of the deal size.`,
  negativeValue: (count: number) => `Amounts below 0: ${count} rows, kept as they are. Are they credits?`,
  unreadableExpectedClose: (count: number) =>
    `Expected to close on what is no date: ${count} open rows, read as blank.`,
  unreadableLostValue: (count: number) => `Lost with an amount that cannot be read: ${count} rows, read as blank.`,
  contactedBeforeCreation: (count: number) =>
    `Contacted before the lead was created: ${count} rows, read as contacted on creation.`,
  convertedAfterAsOf: (count: number) =>
    `Converted after as-of, so counted as not converted as it was known then: ${count} rows.`,
  rejectedAfterAsOf: (count: number) =>
    `Handed back after as-of, so counted as waiting as it was known then: ${count} rows.`,
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
