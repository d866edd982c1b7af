import type { Cell, Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { CellSnapshot, SheetSnapshot } from '../workbookSnapshot';
import { cellContent } from './cellContent';
import { argb, fileStyle } from './cellStyle';
import { flagFormat } from './flagFormat';
import { columnWidth, defaultColumnPixels, defaultRowPixels, rowHeight } from './measures';
import { noteBox } from './noteBox';
import { type Printing, pageSetup } from './pageSetup';
import { writeConditionalFormats } from './writeConditionalFormats';
import { writeValidations } from './writeValidations';
import type { Writing } from './writing';

/** How a sheet is written, besides what is in it. */
export interface SheetOptions {
  readonly locale: string;
  readonly printing?: Printing | undefined;
}

/**
 * Adds a sheet to the file, without its charts. Protections are left out on purpose: in Sheets they warn the one who edits a formula by mistake,
 * in Excel they would stop the finance team from working with the plan at all.
 */
export function writeSheet(
  workbook: Workbook,
  sheet: SheetSnapshot,
  writing: Writing,
  options: SheetOptions,
): Worksheet {
  const target = workbook.addWorksheet(writing.sheetNames.inFile(sheet.name) ?? sheet.name, {
    state: sheet.hidden ? 'hidden' : 'visible',
    views: [viewOf(sheet)],
    pageSetup: pageSetup(sheet, options.locale, options.printing),
    headerFooter: { oddFooter: footer },
    properties: {
      defaultColWidth: columnWidth(defaultColumnPixels),
      defaultRowHeight: rowHeight(defaultRowPixels),
      ...(sheet.tabColor ? { tabColor: argb(sheet.tabColor) } : {}),
    },
  });
  writeColumnsAndRows(target, sheet);
  for (const cell of sheet.cells) writeCell(target, cell, sheet, writing);
  for (const { top, left, bottom, right } of sheet.merges) target.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  writeValidations(target, sheet, writing);
  writeConditionalFormats(target, sheet, writing);
  return target;
}

// Name of the sheet at the left, page and pages at the right.
const footer = '&L&A&R&P / &N';

function viewOf({ frozenRows, frozenColumns, hideGridlines }: SheetSnapshot): Worksheet['views'][number] {
  const showGridLines = !hideGridlines;
  if (frozenRows === 0 && frozenColumns === 0) return { state: 'normal', showGridLines };
  return { state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows, showGridLines };
}

function writeColumnsAndRows(target: Worksheet, sheet: SheetSnapshot): void {
  const sized = new Set([...Object.keys(sheet.columnWidths).map(Number), ...sheet.hiddenColumns]);
  for (const column of sized) {
    target.getColumn(column + 1).width = columnWidth(sheet.columnWidths[column] ?? defaultColumnPixels);
  }
  for (const [row, pixels] of Object.entries(sheet.rowHeights))
    target.getRow(Number(row) + 1).height = rowHeight(pixels);
  for (const column of sheet.hiddenColumns) target.getColumn(column + 1).hidden = true;
  for (const row of sheet.hiddenRows) target.getRow(row + 1).hidden = true;
}

const isCalculatedFlag = ({ formula, value }: CellSnapshot): boolean => formula !== null && typeof value === 'boolean';

function writeCell(sheetInFile: Worksheet, cell: CellSnapshot, sheet: SheetSnapshot, writing: Writing): void {
  const written: Cell = sheetInFile.getCell(cell.row + 1, cell.column + 1);
  const { value, frozen } = cellContent(cell, writing.placeOf(sheet));
  const target = cell.link && 'sheetId' in cell.link ? writing.cellsInFile(cell.link.sheetId, 'A1') : null;
  written.value = target === null ? value : { text: String(cell.value), hyperlink: `#${target}` };
  written.style = fileStyle(cell.style, isCalculatedFlag(cell) ? flagFormat : cell.numberFormat);
  const notes = [cell.note, frozen === null ? '' : `A fixed value here: Excel has no ${frozen}`].filter(Boolean);
  if (notes.length > 0) written.note = noteBox(notes.join('\n'));
}
