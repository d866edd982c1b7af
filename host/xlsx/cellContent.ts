import type { CellErrorValue, CellValueInput } from '@cj-tech-master/excelts';
import type { CellSnapshot, CellValue } from '../workbookSnapshot';
import { address } from './addresses';
import { excelFormula, type FormulaPlace } from './excelFormula';

/** What a cell of the file holds, and why it is a fixed value where it was a formula. */
export interface CellContent {
  readonly value: CellValueInput;
  readonly frozen: string | null;
}

/** Excel's limit for the text of a cell. */
const longestText = 32767;
const cutMark = ' ... [cut: a cell of Excel holds 32,767 characters]';

/**
 * A cell's formula with its value, or its value alone. A text is written as a text, whatever it begins with, so `=1+1` or
 * `@SUM(A1)` that somebody imported never runs. Throws for a number that is not finite, which no file can hold.
 */
export function cellContent(cell: CellSnapshot, place: FormulaPlace): CellContent {
  if (typeof cell.value === 'number' && !Number.isFinite(cell.value)) {
    throw new Error(
      `${place.sheet}!${address(cell.row, cell.column)}: ${cell.value} is no number that a file can hold.`,
    );
  }
  const result = fileValue(cell.value, cell.isError);
  if (cell.formula === null) return { value: result, frozen: null };
  const formula = excelFormula(cell.formula, place);
  if (formula === null) return { value: result, frozen: cell.formula };
  return { value: { formula, result: result ?? '' }, frozen: null };
}

function fileValue(value: CellValue, isError: boolean): number | string | boolean | CellErrorValue | null {
  if (isError) return { error: fileError(String(value)) };
  if (typeof value !== 'string') return value;
  if (value === '') return null;
  return value.length > longestText ? value.slice(0, longestText - cutMark.length) + cutMark : value;
}

const fileErrors = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#NUM!'] as const;

// Excel has no #ERROR!, which Sheets shows for a formula that does not parse and a custom function that throws.
function fileError(code: string): CellErrorValue['error'] {
  return fileErrors.find((known) => known === code) ?? '#VALUE!';
}
