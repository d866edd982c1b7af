import type { Remark } from '../readResult';
import { type Cell, cellText } from '../table/cell';

const PRIMES = { first: 0x01000193, second: 0x85ebca6b } as const;
const BEGIN = { first: 0x811c9dc5, second: 0x9747b28c } as const;
/** The upper number keeps 21 bits: both then fit into the 53 of a number. */
const UPPER = 2 ** 32;
const UPPER_BITS = 0x1fffff;
/** Rows of less than this hold too little to be told apart by it. */
const leastCells = 3;

/**
 * Counts the rows of a table without ids that hold in every cell what an earlier row holds. They may be duplicates or two alike:
 * only a person knows, so they stay. A row is remembered by 53 bits: that among a million rows any two are alike by accident has a
 * chance below one in ten thousand.
 */
export class TwinRows {
  private readonly seen = new Set<number>();
  private count = 0;

  add(row: readonly Cell[]): void {
    let [first, second, filled]: [number, number, number] = [BEGIN.first, BEGIN.second, 0];
    for (const cell of row) {
      const text = cellText(cell);
      if (text !== '') filled += 1;
      for (let place = 0; place <= text.length; place++) {
        // Past the end NaN, which counts as 0 and parts the cells.
        const code = text.charCodeAt(place);
        first = Math.imul(first ^ code, PRIMES.first);
        second = Math.imul(second ^ code, PRIMES.second) ^ (second >>> 13);
      }
    }
    if (filled < leastCells) return;
    const key = (first >>> 0) + UPPER * ((second >>> 0) & UPPER_BITS);
    if (this.seen.has(key)) this.count += 1;
    else this.seen.add(key);
  }

  toRemarks(): readonly Remark[] {
    if (this.count === 0) return [];
    const rows = this.count === 1 ? '1 row holds' : `${this.count} rows hold`;
    const text = `There is no column of ids, and ${rows} exactly what an earlier row holds. If these are duplicates, remove them first.`;
    return [{ code: 'twinRows', text }];
  }
}
