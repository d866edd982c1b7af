import type { Style } from '@odoo/o-spreadsheet';
import type { Look } from '../engine/cellStyle';
import * as looks from '../engine/cellStyle';
import { writeFormat, writeStyle } from '../engine/cells';
import { automaticFormat, engineFormat, sheetsFormat } from '../engine/numberFormat';
import type { Spot } from '../engine/spot';
import { Color } from './color';
import { filled, gridFor } from './grids';
import { RangeValues } from './rangeValues';
import type { Emulated } from './service';
import { styleOfTextLook, TextStyle, textLookOf } from './textStyle';

/** How the cells of a range look: number formats, colours, fonts, alignment. */
export class RangeLooks extends RangeValues {
  static override readonly emulated: Emulated = {
    ...RangeValues.emulated,
    getNumberFormat: 'read',
    getNumberFormats: 'read',
    setNumberFormat: 'write',
    setNumberFormats: 'write',
    getBackground: 'read',
    getBackgrounds: 'read',
    setBackground: 'write',
    setBackgrounds: 'write',
    getFontColorObject: 'read',
    getFontColorObjects: 'read',
    getBackgroundObject: 'read',
    getBackgroundObjects: 'read',
    setFontColor: 'write',
    setFontColors: 'write',
    getFontWeight: 'read',
    getFontWeights: 'read',
    setFontWeight: 'write',
    setFontWeights: 'write',
    getFontStyle: 'read',
    getFontStyles: 'read',
    setFontStyle: 'write',
    setFontStyles: 'write',
    getFontLine: 'read',
    getFontLines: 'read',
    setFontLine: 'write',
    setFontLines: 'write',
    getFontSize: 'read',
    getFontSizes: 'read',
    setFontSize: 'write',
    setFontSizes: 'write',
    getHorizontalAlignment: 'read',
    getHorizontalAlignments: 'read',
    setHorizontalAlignment: 'write',
    setHorizontalAlignments: 'write',
    getVerticalAlignment: 'read',
    getVerticalAlignments: 'read',
    setVerticalAlignment: 'write',
    setVerticalAlignments: 'write',
    getTextStyle: 'read',
    getTextStyles: 'read',
    setTextStyle: 'write',
    setTextStyles: 'write',
    getWrap: 'read',
    getWraps: 'read',
    setWrap: 'write',
    setWraps: 'write',
  };

  getNumberFormats(): string[][] {
    const { workbook } = this.state;
    return this.readCells((spot) => sheetsFormat(workbook, workbook.getters.getCell(spot)?.format) ?? automaticFormat);
  }

  setNumberFormats(formats: unknown): this {
    const grid = gridFor<string | null>(this.zone, formats, 'SpreadsheetApp.Range.setNumberFormats');
    const { workbook } = this.state;
    const spelled = grid.map((row) => row.map((format) => engineFormat(workbook, format ?? '')));
    return this.writeCells(spelled, (spot, format) => writeFormat(workbook, spot, format));
  }

  getNumberFormat = (): string => first(this.getNumberFormats());
  setNumberFormat = (format: string | null): this => this.setNumberFormats(filled(this.zone, format));

  getBackgrounds = () => this.readLook(looks.background);
  setBackgrounds = (grid: unknown) => this.writeLook(looks.background, grid, 'setBackgrounds');
  getBackground = () => first(this.getBackgrounds());
  getBackgroundObjects = () => this.getBackgrounds().map((row) => row.map((hex) => new Color(hex)));
  getBackgroundObject = () => first(this.getBackgroundObjects());
  setBackground = (color: string | null) => this.setBackgrounds(filled(this.zone, color));

  getFontColorObjects = () => this.readLook(looks.fontColor).map((row) => row.map((hex) => new Color(hex)));
  setFontColors = (grid: unknown) => this.writeLook(looks.fontColor, grid, 'setFontColors');
  getFontColorObject = () => first(this.getFontColorObjects());
  setFontColor = (color: string | null) => this.setFontColors(filled(this.zone, color));

  getFontWeights = () => this.readLook(looks.fontWeight);
  setFontWeights = (grid: unknown) => this.writeLook(looks.fontWeight, grid, 'setFontWeights');
  getFontWeight = () => first(this.getFontWeights());
  setFontWeight = (weight: string | null) => this.setFontWeights(filled(this.zone, weight));

  getFontStyles = () => this.readLook(looks.fontStyle);
  setFontStyles = (grid: unknown) => this.writeLook(looks.fontStyle, grid, 'setFontStyles');
  getFontStyle = () => first(this.getFontStyles());
  setFontStyle = (style: string | null) => this.setFontStyles(filled(this.zone, style));

  getFontLines = () => this.readLook(looks.fontLine);
  setFontLines = (grid: unknown) => this.writeLook(looks.fontLine, grid, 'setFontLines');
  getFontLine = () => first(this.getFontLines());
  setFontLine = (line: string | null) => this.setFontLines(filled(this.zone, line));

  getFontSizes = () => this.readLook(looks.fontSize);
  setFontSizes = (grid: unknown) => this.writeLook(looks.fontSize, grid, 'setFontSizes');
  getFontSize = () => first(this.getFontSizes());
  setFontSize = (size: number | null) => this.setFontSizes(filled(this.zone, size));

  getHorizontalAlignments = () => this.readLook(looks.horizontalAlignment);
  setHorizontalAlignments = (grid: unknown) =>
    this.writeLook(looks.horizontalAlignment, grid, 'setHorizontalAlignments');
  getHorizontalAlignment = () => first(this.getHorizontalAlignments());
  setHorizontalAlignment = (side: string | null) => this.setHorizontalAlignments(filled(this.zone, side));

  getVerticalAlignments = () => this.readLook(looks.verticalAlignment);
  setVerticalAlignments = (grid: unknown) => this.writeLook(looks.verticalAlignment, grid, 'setVerticalAlignments');
  getVerticalAlignment = () => first(this.getVerticalAlignments());
  setVerticalAlignment = (side: string | null) => this.setVerticalAlignments(filled(this.zone, side));

  getWraps = () => this.readLook(looks.wrap);
  setWraps = (grid: unknown) => this.writeLook(looks.wrap, grid, 'setWraps');
  getWrap = () => first(this.getWraps());
  setWrap = (wrapped: boolean | null) => this.setWraps(filled(this.zone, wrapped));

  getTextStyles = () => this.readCells((spot) => new TextStyle(textLookOf(this.styleAt(spot))));
  getTextStyle = () => first(this.getTextStyles());
  setTextStyle = (style: TextStyle) => this.setTextStyles(filled(this.zone, style));

  setTextStyles(given: unknown): this {
    const grid = gridFor<TextStyle>(this.zone, given, 'SpreadsheetApp.Range.setTextStyles');
    const { workbook } = this.state;
    return this.writeCells(grid, (spot, { look }) => writeStyle(workbook, spot, styleOfTextLook(look)));
  }

  private styleAt(spot: Spot): Style {
    return this.state.workbook.getters.getCell(spot)?.style ?? {};
  }

  private readLook<T>(look: Look<T>): T[][] {
    return this.readCells((spot) => look.read(this.styleAt(spot)));
  }

  private writeLook<T>(look: Look<T>, given: unknown, method: string): this {
    const grid = gridFor<T | null>(this.zone, given, `SpreadsheetApp.Range.${method}`);
    const styles = grid.map((row) => row.map((value) => look.write(value ?? look.standard)));
    return this.writeCells<Style>(styles, (spot, style) => writeStyle(this.state.workbook, spot, style));
  }
}

// A range has at least one cell.
function first<T>(grid: T[][]): T {
  return (grid[0] as T[])[0] as T;
}
