import { keepSheetBeside, sheetBeside } from '../engine/besidePlugin';
import { cellKey } from '../engine/besideState';
import type { Zone } from '../workbookSnapshot';
import { splitSheetName, zoneOfA1 } from './a1';
import { DataValidation } from './dataValidation';
import { assertEditable } from './editable';
import { eachCell, filled, gridFor } from './grids';
import { mergeCells } from './mergeCells';
import { RangeTexts } from './rangeTexts';
import type { Emulated } from './service';
import { putValidation, validationAt } from './validations';

/** Notes and validation rules of a range. */
export class RangeRules extends RangeTexts {
  static override readonly emulated: Emulated = {
    ...RangeTexts.emulated,
    getNote: 'read',
    getNotes: 'read',
    setNote: 'write',
    setNotes: 'write',
    clearNote: 'write',
    getDataValidation: 'read',
    getDataValidations: 'read',
    setDataValidation: 'write',
    setDataValidations: 'write',
    clearDataValidations: 'write',
  };

  getNote(): string {
    return this.getNotes()[0]?.[0] ?? '';
  }

  getNotes(): string[][] {
    const { notes } = sheetBeside(this.state.workbook, this.sheetId);
    return this.readCells(({ row, col }) => notes[cellKey(row, col)] ?? '');
  }

  setNote(note: string | null): this {
    return this.setNotes(filled(this.zone, note));
  }

  setNotes(given: unknown): this {
    const grid = gridFor<string | null>(this.zone, given, 'SpreadsheetApp.Range.setNotes');
    this.assertThere();
    assertEditable(this.state, this.sheetId, this.zone);
    const notes = { ...sheetBeside(this.state.workbook, this.sheetId).notes };
    eachCell(this.zone, grid, (row, column, note) => {
      if (note) notes[cellKey(row, column)] = String(note);
      else delete notes[cellKey(row, column)];
    });
    keepSheetBeside(this.state.workbook, this.sheetId, { notes });
    return this;
  }

  clearNote(): this {
    return this.setNote(null);
  }

  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]?.[0] ?? null;
  }

  getDataValidations(): (DataValidation | null)[][] {
    const rangeAt = (reference: string, sheetId: string) => this.rangeAt(reference, sheetId);
    return this.readCells((spot) => {
      const rule = validationAt(this.state, spot, rangeAt);
      return rule && new DataValidation(rule);
    });
  }

  setDataValidation(validation: DataValidation | null): this {
    return this.setDataValidations(filled(this.zone, validation));
  }

  setDataValidations(given: unknown): this {
    const grid = gridFor<DataValidation | null>(this.zone, given, 'SpreadsheetApp.Range.setDataValidations');
    this.assertThere();
    assertEditable(this.state, this.sheetId, this.zone);
    for (const [rule, cells] of this.cellsByRule(grid)) {
      putValidation(
        this.state,
        this.sheetId,
        mergeCells(cells),
        rule === '' ? null : (cells[0]?.validation?.rule ?? null),
      );
    }
    return this;
  }

  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  // Cells of one rule become one rule of the engine: a list rule on fifty rows is one, not fifty.
  private cellsByRule(grid: readonly (readonly (DataValidation | null)[])[]): Map<string, RuledCell[]> {
    const byRule = new Map<string, RuledCell[]>();
    eachCell(this.zone, grid, (row, column, validation) => {
      const { getters } = this.state.workbook;
      const had = getters.getValidationRuleForCell({ sheetId: this.sheetId, row, col: column });
      if (!validation && !had) return;
      const key = validation ? ruleKey(validation) : '';
      const cells = byRule.get(key) ?? [];
      cells.push({ top: row, bottom: row, left: column, right: column, validation });
      byRule.set(key, cells);
    });
    return byRule;
  }

  /** The range of a reference that the engine keeps, such as `Inputs!A1:A3`; null where it died. */
  private rangeAt(reference: string, ownSheetId: string): RangeRules | null {
    const { sheetName, a1 } = splitSheetName(reference);
    const { getters } = this.state.workbook;
    const sheetId = sheetName === undefined ? ownSheetId : getters.getSheetIdByName(sheetName);
    if (sheetId === undefined) return null;
    const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
    const zone = zoneOfA1(a1, { rows: numberOfRows, columns: numberOfCols });
    return zone ? this.rangeLike(sheetId, zone) : null;
  }

  protected rangeLike(sheetId: string, zone: Zone): RangeRules {
    return new (this.constructor as typeof RangeRules)(this.state, sheetId, zone);
  }
}

interface RuledCell extends Zone {
  readonly validation: DataValidation | null;
}

function ruleKey({ rule }: DataValidation): string {
  const values = rule.values.map((value) => (value instanceof RangeTexts ? [value.sheetId, value.zone] : value));
  return JSON.stringify({ ...rule, values });
}
