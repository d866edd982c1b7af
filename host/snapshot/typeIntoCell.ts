import { sheetBeside } from '../engine/besidePlugin';
import { calculatedCell, writeContent } from '../engine/cells';
import type { Spot } from '../engine/spot';
import type { HostState } from '../hostState';
import { a1OfZone } from '../services/a1';
import { contentOfValue } from '../services/cellValue';
import { assertEditable } from '../services/editable';
import { spotNamed } from './spotNamed';

/**
 * Types a text into a cell as a person does. Throws where the cell is protected against this user, and where a
 * validation rule rejects what was typed: the cell then keeps what it had.
 */
export function typeIntoCell(state: HostState, sheetName: string, a1: string, text: string): void {
  const { workbook } = state;
  const spot = spotNamed(state, sheetName, a1);
  assertEditable(state, spot.sheetId, { top: spot.row, bottom: spot.row, left: spot.col, right: spot.col });
  workbook.settle();
  const cell = workbook.getters.getCell(spot);
  const before = cell?.isFormula ? cell.compiledFormula.toFormulaString(workbook.getters) : (cell?.content ?? '');
  writeContent(workbook, spot, contentOfValue(state, text));
  workbook.settle();
  const complaint = complaintAbout(state, spot);
  if (complaint === null) return;
  // A rejected date or percentage leaves no format behind either.
  workbook.send('UPDATE_CELL', { ...spot, content: before, format: cell?.format ?? '' });
  workbook.settle();
  throw new Error(complaint);
}

/** Why the rule on a cell rejects what the cell shows; null where nothing does. */
function complaintAbout(state: HostState, spot: Spot): string | null {
  const { getters } = state.workbook;
  const rule = getters.getValidationRuleForCell(spot);
  const { value } = calculatedCell(state.workbook, spot);
  if (!rule?.isBlocking || value === '') return null;
  if (getters.getValidationResultForCellValue(value, spot).isValid) return null;
  const helpText = sheetBeside(state.workbook, spot.sheetId).helpTexts[rule.id];
  const a1 = a1OfZone({ top: spot.row, bottom: spot.row, left: spot.col, right: spot.col });
  return helpText || `The data you entered in cell ${a1} violates the data validation rules set on this cell.`;
}
