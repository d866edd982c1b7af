import { calculatedCell, formulaOf, writeContent } from '../engine/cells';
import type { Spot } from '../engine/spot';
import { contentOfValue, valueOfCell } from './cellValue';
import { assertEditable } from './editable';
import { eachCell, filled, gridFor } from './grids';
import { RangeGeometry } from './rangeGeometry';
import type { Emulated } from './service';
import { mapZone } from './zone';

type Value = string | number | boolean | Date;

/** What the cells of a range hold. */
export class RangeValues extends RangeGeometry {
  static override readonly emulated: Emulated = {
    ...RangeGeometry.emulated,
    getValue: 'read',
    getValues: 'read',
    getDisplayValue: 'read',
    getDisplayValues: 'read',
    getFormula: 'read',
    getFormulas: 'read',
    isBlank: 'read',
    setValue: 'write',
    setValues: 'write',
    setFormula: 'write',
    setFormulas: 'write',
    clearContent: 'write',
  };

  getValue(): Value {
    return this.getValues()[0]?.[0] ?? '';
  }

  getValues(): Value[][] {
    return this.readCalculated((spot) => valueOfCell(this.state, spot));
  }

  getDisplayValue(): string {
    return this.getDisplayValues()[0]?.[0] ?? '';
  }

  getDisplayValues(): string[][] {
    return this.readCalculated((spot) => calculatedCell(this.state.workbook, spot).display);
  }

  getFormula(): string {
    return this.getFormulas()[0]?.[0] ?? '';
  }

  getFormulas(): string[][] {
    return this.readCells((spot) => formulaOf(this.state.workbook, spot));
  }

  isBlank(): boolean {
    const values = this.readCalculated((spot) => calculatedCell(this.state.workbook, spot).value);
    const formulas = this.getFormulas();
    return values.flat().every((value) => value === '') && formulas.flat().every((formula) => formula === '');
  }

  setValue(value: unknown): this {
    return this.writeValues(filled(this.zone, value));
  }

  setValues(values: unknown): this {
    return this.writeValues(gridFor(this.zone, values, 'SpreadsheetApp.Range.setValues'));
  }

  setFormula(formula: string): this {
    return this.writeFormulas(filled(this.zone, formula));
  }

  setFormulas(formulas: unknown): this {
    return this.writeFormulas(gridFor(this.zone, formulas, 'SpreadsheetApp.Range.setFormulas'));
  }

  clearContent(): this {
    return this.writeValues(filled(this.zone, ''));
  }

  protected spot(row: number, col: number): Spot {
    return { sheetId: this.sheetId, row, col };
  }

  /** One answer a cell, from what the cells hold. */
  protected readCells<T>(read: (spot: Spot) => T): T[][] {
    this.assertThere();
    return mapZone(this.zone, (row, column) => read(this.spot(row, column)));
  }

  /** One answer a cell, after calculation. */
  protected readCalculated<T>(read: (spot: Spot) => T): T[][] {
    this.state.workbook.settle();
    return this.readCells(read);
  }

  /** One change a cell, unless the range left the grid or is protected. */
  protected writeCells<T>(grid: readonly (readonly T[])[], write: (spot: Spot, value: T) => void): this {
    this.assertThere();
    assertEditable(this.state, this.sheetId, this.zone);
    eachCell(this.zone, grid, (row, column, value) => write(this.spot(row, column), value));
    return this;
  }

  private writeValues(values: readonly (readonly unknown[])[]): this {
    // All are read before any is written: what a cell cannot hold must leave the range as it was.
    const contents = values.map((row) => row.map((value) => contentOfValue(this.state, value)));
    return this.writeCells(contents, (spot, content) => writeContent(this.state.workbook, spot, content));
  }

  private writeFormulas(formulas: readonly (readonly unknown[])[]): this {
    return this.writeValues(formulas.map((row) => row.map(withEqualsSign)));
  }
}

// `setFormula('SUM(A1)')` is a formula too; '' clears the cell.
function withEqualsSign(formula: unknown): string {
  const text = String(formula ?? '');
  return text === '' || text.startsWith('=') ? text : `=${text}`;
}
