import type { Style } from '@odoo/o-spreadsheet';
import type { Spot } from './spot';

/** What of a cell is to change; null takes its whole style away, '' its content or its format. */
export interface CellChange {
  readonly content?: string;
  readonly style?: Style | null;
  readonly format?: string;
}

// More columns than a sheet has: a row and a column make one number.
const WIDEST = 1 << 15;

/** Changes that the engine was not told yet, one a cell however many there were: it compiles a formula anew for each. */
export class CellChanges {
  private readonly sheets = new Map<string, Map<number, CellChange>>();

  get isEmpty(): boolean {
    return this.sheets.size === 0;
  }

  of({ sheetId, row, col }: Spot): CellChange | undefined {
    return this.sheets.get(sheetId)?.get(row * WIDEST + col);
  }

  add({ sheetId, row, col }: Spot, change: CellChange): void {
    const sheet = this.sheets.get(sheetId) ?? new Map<number, CellChange>();
    this.sheets.set(sheetId, sheet);
    const place = row * WIDEST + col;
    sheet.set(place, { ...sheet.get(place), ...change });
  }

  /** All of them, in the order in which the cells were first changed; none is left. */
  take(): readonly (Spot & CellChange)[] {
    const taken = [...this.sheets].flatMap(([sheetId, cells]) =>
      [...cells].map(([place, change]) => ({
        sheetId,
        row: Math.floor(place / WIDEST),
        col: place % WIDEST,
        ...change,
      })),
    );
    this.sheets.clear();
    return taken;
  }
}
