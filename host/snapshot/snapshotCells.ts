import type { Style } from '@odoo/o-spreadsheet';
import { sheetBeside } from '../engine/besidePlugin';
import { cellOfKey } from '../engine/besideState';
import { linkOf } from '../engine/cellLink';
import { background, fontColor } from '../engine/cellStyle';
import { calculatedCell, formulaOf } from '../engine/cells';
import { sheetsFormat } from '../engine/numberFormat';
import { serialOf } from '../engine/serialDate';
import type { Spot } from '../engine/spot';
import type { HostState } from '../hostState';
import { validationAt } from '../services/validations';
import type { CellSnapshot, CellStyle, CellValue, ValidationSnapshot } from '../workbookSnapshot';

/** The cells of a sheet that hold content, a note, a rule or a format of their own, row by row. */
export function snapshotCells(state: HostState, sheetId: string): CellSnapshot[] {
  const notes = sheetBeside(state.workbook, sheetId).notes;
  const spots = spotsToShow(state, sheetId);
  return spots.map((spot) => snapshotCell(state, spot, notes[`${spot.row},${spot.col}`] ?? ''));
}

/** A criterion's value as plain data: Dates are serial numbers. */
export function plainValue(state: HostState, value: unknown): CellValue {
  if (value instanceof Date) return serialOf(value.getTime(), state.timeZone);
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
}

function snapshotCell(state: HostState, spot: Spot, note: string): CellSnapshot {
  const { workbook } = state;
  const cell = workbook.getters.getCell(spot);
  const { value, isError, display } = calculatedCell(workbook, spot);
  return {
    row: spot.row,
    column: spot.col,
    value,
    isError,
    display,
    formula: formulaOf(workbook, spot) || null,
    numberFormat: sheetsFormat(workbook, cell?.format),
    style: styleOf(cell?.style ?? {}, workbook.getters.getCellBorder(spot)),
    note,
    validation: validationOf(state, spot),
    link: linkOf(workbook, spot),
  };
}

function spotsToShow(state: HostState, sheetId: string): Spot[] {
  const { getters } = state.workbook;
  const spots = new Map<string, Spot>();
  const add = (row: number, col: number) => spots.set(`${row},${col}`, { sheetId, row, col });
  for (const { row, col } of getters.getEvaluatedCellsPositions(sheetId)) {
    // A formula that reads an empty cell has the engine calculate it.
    if (getters.getEvaluatedCell({ sheetId, row, col }).value !== null) add(row, col);
  }
  for (const cell of getters.getCells(sheetId)) {
    const { row, col } = getters.getCellPosition(cell.id);
    add(row, col);
  }
  for (const key of Object.keys(sheetBeside(state.workbook, sheetId).notes)) {
    const { row, column } = cellOfKey(key);
    add(row, column);
  }
  for (const { ranges } of getters.getDataValidationRules(sheetId)) {
    for (const { zone } of ranges) {
      for (let row = zone.top; row <= zone.bottom; row++) {
        for (let col = zone.left; col <= zone.right; col++) add(row, col);
      }
    }
  }
  const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
  const hasBorders = getters.getBordersColors(sheetId).length > 0;
  for (let row = 0; hasBorders && row < numberOfRows; row++) {
    for (let col = 0; col < numberOfCols; col++) if (getters.getCellBorder({ sheetId, row, col })) add(row, col);
  }
  return [...spots.values()].sort((a, b) => a.row - b.row || a.col - b.col);
}

type Borders = ReturnType<HostState['workbook']['getters']['getCellBorder']>;

function styleOf(style: Style, borders: Borders): CellStyle {
  const lines = {
    ...(borders?.top && { top: borders.top.color }),
    ...(borders?.bottom && { bottom: borders.bottom.color }),
  };
  return {
    ...(style.fillColor && { background: background.read(style) }),
    ...(style.textColor && { fontColor: fontColor.read(style) }),
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.fontSize && { fontSize: style.fontSize }),
    ...(style.align && { horizontalAlignment: style.align }),
    ...(style.verticalAlign && { verticalAlignment: style.verticalAlign }),
    ...(style.wrapping === 'wrap' && { wrap: true }),
    ...(Object.keys(lines).length > 0 && { borders: lines }),
  };
}

function validationOf(state: HostState, spot: Spot): ValidationSnapshot | null {
  const rule = validationAt(state, spot, (reference) => reference);
  if (!rule) return null;
  const { criteria, allowInvalid, helpText } = rule;
  return { criteria, allowInvalid, helpText, values: rule.values.map((value) => plainValue(state, value)) };
}
