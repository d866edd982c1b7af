import { SetAsideList } from '../clean/setAsideList';
import { TwinRows } from '../clean/twinRows';
import type { MappedColumn, Mapping } from '../mapping';
import { type Cell, cellText } from '../table/cell';
import { RowGate, type Unreadable } from '../table/rowGate';
import { GrowingNumbers } from './columns/growingNumbers';
import { ReadColumns } from './columns/readColumns';
import { readFlag } from './columns/readFlag';

/** The header row of a table under the name by which messages call it. */
export interface Heading {
  readonly name: string;
  readonly headers: readonly Cell[];
  /** Where it stands in the table, whose first line is row 1. */
  readonly row?: number;
}

/**
 * Takes the rows of a table block by block into columns, which hold a few bytes for each cell, and leaves out those that hold
 * no record. What a row's cells mean is settled when all of them are in.
 */
export class TableReader {
  readonly name: string;
  readonly columns: ReadColumns;
  readonly setAside = new SetAsideList();
  /** Of a table without ids; null where ids tell duplicates. */
  readonly twins: TwinRows | null;
  private readonly gate: RowGate;
  private readonly deleted: MappedColumn | undefined;
  /** The row of each record to be, in the order of their places in the columns. */
  private readonly rowOf = new GrowingNumbers('wholeNumbers');
  private lastRow: number;
  private filled = 0;

  constructor({ name, headers, row = 1 }: Heading, mapping: Mapping) {
    this.name = name;
    this.lastRow = row;
    this.gate = new RowGate(headers);
    this.deleted = mapping.columns.isDeleted;
    this.columns = new ReadColumns(mapping);
    this.twins = this.columns.id === null ? new TwinRows() : null;
  }

  add(rows: Iterable<readonly Cell[]>): void {
    for (const row of rows) {
      this.lastRow += 1;
      const verdict = this.judge(row);
      if (verdict === 'blank') continue;
      this.filled += 1;
      if (verdict === 'record') this.take(row);
      else this.setAside.add(this.lastRow, verdict);
    }
  }

  /** Rows that are not wholly blank. */
  get filledRows(): number {
    return this.filled;
  }

  /** Rows that may hold a record: their places count from 0. */
  get places(): number {
    return this.rowOf.length;
  }

  /** The records of all places; what `readAt` finds unreadable is set aside. */
  records<R extends object>(readAt: (place: number, row: number) => R | Unreadable): { record: R; place: number }[] {
    if (this.filled === 0) throw new Error(`${this.name}: there are no rows below the header row`);
    const found: { record: R; place: number }[] = [];
    for (let place = 0; place < this.places; place++) {
      const row = this.rowOf.at(place);
      const read = readAt(place, row);
      if (isUnreadable(read)) this.setAside.add(row, read);
      else found.push({ record: read, place });
    }
    return found;
  }

  /** Before its cells are looked at: what was deleted tells nothing, not even how dates are written. */
  private judge(row: readonly Cell[]): 'blank' | 'record' | Unreadable {
    const verdict = this.gate.judge(row);
    const flag = cellText(this.deleted === undefined ? null : row[this.deleted.column]);
    if (verdict !== 'record' || readFlag(flag) !== true) return verdict;
    return { reason: 'deleted in the CRM', text: `${this.deleted?.header} ${flag}` };
  }

  private take(row: readonly Cell[]): void {
    this.rowOf.push(this.lastRow);
    this.columns.add(row);
    this.twins?.add(row);
  }
}

function isUnreadable(read: object): read is Unreadable {
  return !('row' in read);
}
