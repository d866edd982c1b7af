import type { Style } from '@odoo/o-spreadsheet';
import { sheetsErrorCode } from './errorCodes';
import type { Spot } from './spot';
import { spreadsheet } from './spreadsheet';
import type { CellContent } from './typedText';
import type { Workbook } from './workbook';

/** What a cell holds after calculation. */
export interface CalculatedCell {
  /** '' for blank; an error's code as Sheets writes it. */
  readonly value: string | number | boolean;
  readonly isError: boolean;
  /** True where the value is the serial number of a date or a time. */
  readonly isDate: boolean;
  readonly display: string;
  /** What the sheet says under an error, or ''. */
  readonly message: string;
}

/** The calculated cell. Whoever reads calls `settle` first. */
export function calculatedCell(workbook: Workbook, spot: Spot): CalculatedCell {
  const calculated = workbook.calculated(spot) as EngineCell;
  const { value, type, formattedValue, format } = calculated;
  if (type === 'error') return errorCell(workbook, spot, calculated);
  const isDate = typeof value === 'number' && format !== undefined && spreadsheet.helpers.isDateTimeFormat(format);
  return { value: value ?? '', isError: false, isDate, display: formattedValue, message: '' };
}

interface EngineCell {
  readonly value: string | number | boolean | null;
  readonly type: string;
  readonly formattedValue: string;
  readonly format?: string;
  readonly message?: string;
  readonly errorOriginPosition?: Spot;
  readonly origin?: Spot;
}

function errorCell(
  workbook: Workbook,
  spot: Spot,
  { value, message = '', errorOriginPosition, origin }: EngineCell,
): CalculatedCell {
  const source = workbook.getters.getCell(errorOriginPosition ?? origin ?? spot);
  // The engine has one code for a formula that does not parse and for a name that nothing has.
  const isUnknownName = value === '#BAD_EXPR' && source?.isFormula && !source.compiledFormula.isBadExpression;
  const code = isUnknownName && message === 'Invalid formula' ? '#NAME?' : sheetsErrorCode(String(value), message);
  return { value: code, isError: true, isDate: false, display: code, message };
}

/** The formula of a cell in American syntax, or '' where it has none. */
export function formulaOf(workbook: Workbook, spot: Spot): string {
  const cell = workbook.getters.getCell(spot);
  if (!cell?.isFormula) return '';
  return cell.compiledFormula.toFormulaString(workbook.getters).replace(/#REF(?!!)/g, '#REF!');
}

/** Puts content into a cell; a format that the text brings is kept only where the cell has none. */
export function writeContent(workbook: Workbook, spot: Spot, { content, format }: CellContent): void {
  const looks = workbook.looksOf(spot);
  if (!looks && content === '') return;
  workbook.change(spot, { content, ...(format !== undefined && !looks?.format ? { format } : {}) });
}

/** Changes parts of a cell's style; undefined takes a part away. Nothing is sent where nothing changes. */
export function writeStyle(workbook: Workbook, spot: Spot, change: Style): void {
  const style = workbook.looksOf(spot)?.style ?? {};
  const keys = Object.keys(change) as (keyof Style)[];
  if (keys.every((key) => style[key] === change[key])) return;
  const merged = Object.entries({ ...style, ...change }).filter(([, value]) => value !== undefined);
  workbook.change(spot, { style: merged.length > 0 ? Object.fromEntries(merged) : null });
}

/** Sets the engine's format of a cell; '' takes it away. */
export function writeFormat(workbook: Workbook, spot: Spot, format: string): void {
  if ((workbook.looksOf(spot)?.format ?? '') === format) return;
  workbook.change(spot, { format });
}
