import type { Certainty, Field, MappedColumn, Mapping } from '../mapping';
import type { Cell } from '../table/cell';
import type { FieldRule, Shape } from './fieldRule';
import { headerKeys } from './headerKeys';
import { isOtherThing } from './isOtherThing';
import { shareFitting } from './shapeOf';

/** How many of a column's cells that hold something must fit, by their share; null where none holds anything. */
const fitting = {
  // A column whose header fits but most of whose cells do not is another column.
  mostly: (share: number | null) => share !== null && share >= 0.5,
  some: (share: number | null) => share !== null && share > 0,
  blank: (share: number | null) => share === null,
  any: () => true,
} as const;

interface Search {
  readonly fit: keyof typeof fitting;
  readonly certainty: Certainty;
  readonly isCalled: (column: number, name: string) => boolean;
}

/** The columns of a table, and which of them stand for a field already. */
export class FoundColumns {
  readonly columns: Partial<Record<Field, MappedColumn>> = {};
  readonly body: readonly (readonly Cell[])[];
  readonly headers: readonly string[];
  private readonly kind: Mapping['kind'];
  private readonly keys: readonly (readonly string[])[];
  private readonly taken = new Set<number>();

  constructor(headers: readonly string[], body: readonly (readonly Cell[])[], kind: Mapping['kind']) {
    this.headers = headers;
    this.body = body;
    this.kind = kind;
    this.keys = headers.map((header) => headerKeys(header, kind));
  }

  /**
   * A column with a known header. One some of whose cells fit, though not most, is likely: no guess by a word is better than what
   * the table itself says, and its rows are better set aside for those cells, which shows the texts.
   */
  byHeader(rule: FieldRule, fit: keyof typeof fitting): void {
    const certainty = fit === 'mostly' || fit === 'blank' ? 'header' : 'likely';
    this.look(rule, rule.headers, { fit, certainty, isCalled: (place, header) => this.keysOf(place).includes(header) });
  }

  /** A column that holds something and whose header holds a word. */
  byWord(rule: FieldRule): void {
    const isCalled = (place: number, word: string): boolean =>
      this.keysOf(place).some((key) => key.includes(word)) && !this.isOther(place, rule.shape);
    this.look(rule, rule.words ?? [], { fit: 'mostly', certainty: 'likely', isCalled });
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

  /** Whether the header of a column says that it is another thing; see `isOtherThing`. */
  isOther(column: number, shape: Shape): boolean {
    return isOtherThing(this.keysOf(column)[0] ?? '', shape, this.kind);
  }

  /** Takes the first column free that is called by one of the names, the first name first. */
  private look({ field, shape }: FieldRule, names: readonly string[], { fit, certainty, isCalled }: Search): void {
    if (this.columns[field] !== undefined) return;
    const isMeant = (place: number, name: string): boolean =>
      !this.taken.has(place) && isCalled(place, name) && fitting[fit](shareFitting(shape, this.cells(place)));
    for (const name of names) {
      const column = this.keys.findIndex((_, place) => isMeant(place, name));
      if (column < 0) continue;
      this.add(field, column, certainty);
      return;
    }
  }

  private keysOf(column: number): readonly string[] {
    return this.keys[column] ?? [];
  }
}
