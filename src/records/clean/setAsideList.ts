import type { SetAside } from '../readResult';
import type { Unreadable } from '../table/rowGate';

const mostShown = 5;

interface Entry {
  count: number;
  rows: { readonly row: number; readonly text: string }[];
}

/** Counts the rows that were left out, by reason, and keeps the first few of each. */
export class SetAsideList {
  private readonly entries = new Map<string, Entry>();

  add(row: number, { reason, text }: Unreadable): void {
    const entry = this.entries.get(reason) ?? { count: 0, rows: [] };
    this.entries.set(reason, entry);
    entry.count += 1;
    entry.rows.push({ row, text });
    if (entry.rows.length > mostShown * 4) entry.rows = firstRows(entry.rows);
  }

  get count(): number {
    return [...this.entries.values()].reduce((sum, { count }) => sum + count, 0);
  }

  /** The reasons, the most frequent first. */
  toList(): readonly SetAside[] {
    return [...this.entries]
      .map(([reason, { count, rows }]) => ({ reason, count, rows: firstRows(rows) }))
      .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
  }
}

const firstRows = (rows: Entry['rows']): Entry['rows'] => [...rows].sort((a, b) => a.row - b.row).slice(0, mostShown);
