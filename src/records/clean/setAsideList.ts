import { GrowingNumbers } from '../read/columns/growingNumbers';
import { SharedTexts } from '../read/columns/sharedTexts';
import type { SetAside, SetAsideRow } from '../readResult';
import type { Unreadable } from '../table/rowGate';

const mostShown = 5;
/** A line of a report: a row's text can be as long as a file. */
const longestText = 200;

interface Entry {
  readonly code: number;
  count: number;
  rows: { readonly row: number; readonly text: string }[];
}

/**
 * The rows that were left out: counted by reason with the first few of each, and every one of them by its row, at a few bytes
 * each and one copy of each different text.
 */
export class SetAsideList implements Iterable<SetAsideRow> {
  private readonly entries = new Map<string, Entry>();
  private readonly rows = new GrowingNumbers('wholeNumbers');
  private readonly reasons = new GrowingNumbers('wholeNumbers');
  private readonly texts = new GrowingNumbers('wholeNumbers');
  private readonly shared = new SharedTexts();

  add(row: number, { reason, text: whole }: Unreadable): void {
    const text = whole.length > longestText ? `${whole.slice(0, longestText - 3)}...` : whole;
    const entry = this.entries.get(reason) ?? { code: this.entries.size, count: 0, rows: [] };
    this.entries.set(reason, entry);
    entry.count += 1;
    entry.rows.push({ row, text });
    if (entry.rows.length > mostShown * 4) entry.rows = firstRows(entry.rows);
    this.rows.push(row);
    this.reasons.push(entry.code);
    this.texts.push(this.shared.code(text));
  }

  get count(): number {
    return this.rows.length;
  }

  /** The reasons, the most frequent first. */
  toList(): readonly SetAside[] {
    return [...this.entries]
      .map(([reason, { count, rows }]) => ({ reason, count, rows: firstRows(rows) }))
      .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
  }

  /** Every row, in the order of the table. */
  *[Symbol.iterator](): Generator<SetAsideRow> {
    const order = Uint32Array.from({ length: this.count }, (_, place) => place);
    order.sort((a, b) => this.rows.at(a) - this.rows.at(b));
    const reasons = [...this.entries.keys()];
    for (const place of order)
      yield {
        row: this.rows.at(place),
        reason: reasons[this.reasons.at(place)] ?? '',
        text: this.shared.at(this.texts.at(place)),
      };
  }
}

const firstRows = (rows: Entry['rows']): Entry['rows'] => [...rows].sort((a, b) => a.row - b.row).slice(0, mostShown);
