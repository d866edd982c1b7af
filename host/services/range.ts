import type { Zone } from '../workbookSnapshot';
import { selectCells } from './activeSheet';
import { putBorders } from './borders';
import { assertEditable } from './editable';
import type { EnumValue } from './enumeration';
import { protect } from './protect';
import type { Protection } from './protection';
import { RangeRules } from './rangeRules';
import type { Emulated } from './service';
import { Sheet } from './sheet';
import { columnsOf, rowsOf } from './zone';

/** What `clear` takes away; without options, content and format. */
interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
}

/** `SpreadsheetApp.Range`, whole: values, looks and rules are in the classes that it extends. */
export class Range extends RangeRules {
  static override readonly emulated: Emulated = {
    ...RangeRules.emulated,
    getSheet: 'free',
    offset: 'free',
    getCell: 'free',
    activate: 'free',
    activateAsCurrentCell: 'free',
    clear: 'write',
    clearFormat: 'write',
    merge: 'write',
    breakApart: 'write',
    isPartOfMerge: 'read',
    getMergedRanges: 'read',
    setBorder: 'write',
    protect: 'write',
    canEdit: 'read',
  };

  getSheet(): Sheet {
    return new Sheet(this.state, this.sheetId);
  }

  offset(rows: number, columns: number, numRows?: number | null, numColumns?: number | null): Range {
    const top = this.zone.top + rows;
    const left = this.zone.left + columns;
    const bottom = top + (numRows ?? rowsOf(this.zone)) - 1;
    const right = left + (numColumns ?? columnsOf(this.zone)) - 1;
    return new Range(this.state, this.sheetId, { top, left, bottom, right });
  }

  getCell(row: number, column: number): Range {
    return this.offset(row - 1, column - 1, 1, 1);
  }

  activate(): this {
    this.getSheet().activate();
    selectCells(this.state.workbook, this.zone);
    return this;
  }

  activateAsCurrentCell(): this {
    return this.activate();
  }

  clear(options: ClearOptions | null = null): this {
    const asked = Object.values(options ?? {}).some(Boolean);
    if (!asked || options?.contentsOnly) this.clearContent();
    if (!asked || options?.formatOnly) this.clearFormat();
    if (options?.commentsOnly) this.clearNote();
    if (options?.validationsOnly) this.clearDataValidations();
    return this;
  }

  clearFormat(): this {
    this.assertThere();
    assertEditable(this.state, this.sheetId, this.zone);
    this.state.workbook.send('CLEAR_FORMATTING', { sheetId: this.sheetId, target: [this.zone] });
    return this;
  }

  merge(): this {
    this.assertThere();
    assertEditable(this.state, this.sheetId, this.zone);
    this.state.workbook.send('ADD_MERGE', { sheetId: this.sheetId, target: [this.zone], force: true });
    return this;
  }

  breakApart(): this {
    const target = this.merges();
    if (target.length > 0) this.state.workbook.send('REMOVE_MERGE', { sheetId: this.sheetId, target });
    return this;
  }

  isPartOfMerge(): boolean {
    return this.merges().length > 0;
  }

  getMergedRanges(): Range[] {
    return this.merges().map((zone) => new Range(this.state, this.sheetId, zone));
  }

  /** Each side: true draws it, false takes it away, null leaves it. */
  setBorder(...[top, left, bottom, right, vertical, horizontal, color, style]: BorderArguments): this {
    this.assertThere();
    assertEditable(this.state, this.sheetId, this.zone);
    const sides = { top, left, bottom, right, vertical, horizontal };
    putBorders(this.state, this.sheetId, this.zone, sides, { color: color ?? null, style: style ?? null });
    return this;
  }

  protect(): Protection {
    this.assertThere();
    return protect(this.state, this.sheetId, this.zone, (sheetId, zone) => new Range(this.state, sheetId, zone));
  }

  canEdit(): boolean {
    try {
      assertEditable(this.state, this.sheetId, this.zone);
      return true;
    } catch {
      return false;
    }
  }

  private merges(): Zone[] {
    this.assertThere();
    const merges = this.state.workbook.getters.getMergesInZone(this.sheetId, this.zone);
    return merges.map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
  }
}

type Side = boolean | null | undefined;
type BorderArguments = [Side, Side, Side, Side, Side, Side, (string | null)?, (EnumValue | null)?];
