const firstLength = 1024;

/** Numbers in the order of the rows, 8 bytes each, or 4 for whole ones: a list of boxed numbers takes several times that. */
export class GrowingNumbers {
  // Not #private, here and in the columns: that is a look-up in a WeakMap in the JavaScript that Apps Script takes, and the
  // cells of a table take six times as long.
  private cells: Float64Array | Int32Array;
  private count = 0;

  constructor(hold: 'numbers' | 'wholeNumbers' = 'numbers') {
    this.cells = hold === 'numbers' ? new Float64Array(firstLength) : new Int32Array(firstLength);
  }

  push(number: number): void {
    if (this.count === this.cells.length) this.widen();
    this.cells[this.count] = number;
    this.count += 1;
  }

  get length(): number {
    return this.count;
  }

  /** NaN past the end. */
  at(place: number): number {
    return place < this.count ? (this.cells[place] as number) : Number.NaN;
  }

  private widen(): void {
    const length = this.count * 2;
    const wider = this.cells instanceof Float64Array ? new Float64Array(length) : new Int32Array(length);
    wider.set(this.cells);
    this.cells = wider;
  }
}
