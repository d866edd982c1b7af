import { freshId, keepSheetBeside, sheetBeside } from '../engine/besidePlugin';
import { criterionNamed, engineCriteria, isDateCriterion } from '../engine/criteria';
import type { Spot } from '../engine/spot';
import type { HostState } from '../hostState';
import type { Zone } from '../workbookSnapshot';
import { fromEngineValues, toEngineValues } from './criterionValues';
import type { ValidationRule } from './dataValidation';
import type { DataValidationCriteria } from './enumerations';
import { RangeGeometry } from './rangeGeometry';

/** A rule of the engine, as far as it matters here. */
interface EngineRule {
  readonly id: string;
  readonly criterion: { readonly type: string; readonly values: readonly string[]; readonly displayStyle?: string };
  readonly isBlocking?: boolean;
}

/** The validation rule of a cell, or null. `rangeAt` makes the range of a VALUE_IN_RANGE rule from its reference. */
export function validationAt(
  state: HostState,
  spot: Spot,
  rangeAt: (reference: string, sheetId: string) => unknown,
): ValidationRule | null {
  const found = state.workbook.getters.getValidationRuleForCell(spot) as EngineRule | undefined;
  if (!found) return null;
  const criteria = criterionNamed(found.criterion.type) as keyof typeof DataValidationCriteria;
  const values =
    criteria === 'VALUE_IN_RANGE'
      ? found.criterion.values.map((reference) => rangeAt(reference, spot.sheetId))
      : fromEngineValues(state, criteria, found.criterion.values);
  return {
    criteria,
    values,
    allowInvalid: !found.isBlocking,
    helpText: sheetBeside(state.workbook, spot.sheetId).helpTexts[found.id] ?? '',
    showDropdown: found.criterion.displayStyle !== 'plainText',
  };
}

/** Puts one rule on cells of a sheet in place of what they had; null takes rules away. */
export function putValidation(
  state: HostState,
  sheetId: string,
  zones: readonly Zone[],
  rule: ValidationRule | null,
): void {
  const { workbook } = state;
  const ranges = zones.map((zone) => workbook.getters.getRangeDataFromZone(sheetId, zone));
  const id = String(freshId(workbook));
  if (rule === null) {
    // A rule added and removed again takes the cells away from every other rule.
    const probe = { id, criterion: { type: 'isEmail', values: [] }, isBlocking: false } as const;
    workbook.send('ADD_DATA_VALIDATION_RULE', { sheetId, rule: probe, ranges } as never);
    workbook.send('REMOVE_DATA_VALIDATION_RULE', { sheetId, id });
    return;
  }
  keepStyles(state, sheetId, rule.criteria === 'CHECKBOX' ? zones : [], () => {
    workbook.send('ADD_DATA_VALIDATION_RULE', { sheetId, rule: engineRule(state, id, rule), ranges } as never);
  });
  if (rule.helpText !== '') {
    const { helpTexts } = sheetBeside(workbook, sheetId);
    keepSheetBeside(workbook, sheetId, { helpTexts: { ...helpTexts, [id]: rule.helpText } });
  }
}

function engineRule(state: HostState, id: string, rule: ValidationRule): object {
  const displayStyle = rule.showDropdown ? 'arrow' : 'plainText';
  const values =
    rule.criteria === 'VALUE_IN_RANGE'
      ? rule.values.map((range) => referenceTo(state, range))
      : toEngineValues(state, rule.values);
  const dates = isDateCriterion(rule.criteria) ? { dateValue: 'exactDate' } : {};
  return {
    id,
    isBlocking: !rule.allowInvalid,
    criterion: { type: engineCriteria[rule.criteria], values, displayStyle, ...dates },
  };
}

function referenceTo(state: HostState, range: unknown): string {
  if (!(range instanceof RangeGeometry)) throw new Error('requireValueInRange takes a Range');
  const { getters } = state.workbook;
  return getters.getRangeString(getters.getRangeFromZone(range.sheetId, range.zone));
}

// The engine centres a cell that becomes a checkbox; Sheets leaves its alignment alone.
function keepStyles(state: HostState, sheetId: string, zones: readonly Zone[], change: () => void): void {
  const { workbook } = state;
  const spots = zones.flatMap((zone) => spotsOf(sheetId, zone));
  const before = spots.map((spot) => workbook.getters.getCell(spot)?.style ?? null);
  change();
  for (const [i, spot] of spots.entries()) workbook.send('UPDATE_CELL', { ...spot, style: before[i] ?? null });
}

function spotsOf(sheetId: string, zone: Zone): Spot[] {
  const spots: Spot[] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) spots.push({ sheetId, row, col });
  }
  return spots;
}
