import type { Certainty, Field, MappedColumn } from '../mapping';
import { type Cell, cellText } from '../table/cell';
import type { FieldRule } from './fieldRule';
import { headerKeys } from './headerKeys';
import { shareFitting } from './shapeOf';

/** A column whose header fits but most of whose cells do not is another column. */
const leastFitting = 0.5;

/** The columns of a table, and which of them stand for a field already. */
export class FoundColumns {
  readonly columns: Partial<Record<Field, MappedColumn>> = {};
  readonly body: readonly (readonly Cell[])[];
  readonly headers: readonly string[];
  private readonly keys: readonly (readonly string[])[];
  private readonly taken = new Set<number>();

  constructor(headers: readonly string[], body: readonly (readonly Cell[])[]) {
    this.headers = headers;
    this.body = body;
    this.keys = headers.map(headerKeys);
  }

  byHeader(rule: FieldRule): void {
    for (const header of rule.headers) {
      const column = this.keys.findIndex((keys, place) => keys.includes(header) && this.canBe(place, rule));
      if (column >= 0) {
        this.add(rule.field, column, 'header');
        return;
      }
    }
  }

  /**
   * A column with the right header and dates that cannot be read: its rows are better set aside for their dates, which shows the
   * texts, than read without a date.
   */
  byHeaderAlone(rule: FieldRule): void {
    if (this.columns[rule.field] !== undefined || rule.shape !== 'date') return;
    const column = this.keys.findIndex(
      (keys, place) => !this.taken.has(place) && keys.some((key) => rule.headers.includes(key)),
    );
    if (column >= 0) this.add(rule.field, column, 'likely');
  }

  byWord(rule: FieldRule): void {
    if (this.columns[rule.field] !== undefined) return;
    for (const word of rule.words ?? []) {
      const column = this.keys.findIndex(
        (keys, place) => keys.some((key) => key.includes(word)) && this.canBe(place, rule) && this.isFilled(place),
      );
      if (column >= 0) {
        this.add(rule.field, column, 'likely');
        return;
      }
    }
  }

  add(field: Field, column: number, certainty: Certainty): void {
    this.columns[field] = { header: this.headers[column] ?? '', column, certainty };
    this.take(column);
  }

  /** Leaves a field without a column, which stays taken. */
  drop(field: Field): void {
    delete this.columns[field];
  }

  take(column: number): void {
    this.taken.add(column);
  }

  has(column: number): boolean {
    return this.taken.has(column);
  }

  cells(column: number): readonly Cell[] {
    return this.body.map((row) => row[column] ?? null);
  }

  private canBe(column: number, { shape }: FieldRule): boolean {
    if (this.taken.has(column)) return false;
    const share = shareFitting(shape, this.cells(column));
    return share === null || share >= leastFitting;
  }

  private isFilled(column: number): boolean {
    return this.cells(column).some((cell) => cellText(cell) !== '');
  }
}
