import type { Style } from '@odoo/o-spreadsheet';
import { freshId } from '../engine/besidePlugin';
import { hexColor } from '../engine/cellStyle';
import { criterionNamed, engineCriteria, isDateCriterion } from '../engine/criteria';
import type { HostState } from '../hostState';
import { a1OfZone, zoneOfA1 } from './a1';
import { ConditionalFormatRule, type ConditionalRule } from './conditionalFormatRule';
import { fromEngineValues, toEngineValues } from './criterionValues';
import { Range } from './range';

/** The engine's conditional format, as far as Sheets has such a thing. */
interface EngineFormat {
  readonly id: string;
  readonly ranges: readonly string[];
  readonly rule: {
    readonly type: string;
    readonly operator: string;
    readonly values: readonly string[];
    readonly style: Style;
  };
}

// The engine compares texts with its criterion for equal values.
const engineOperator = (criteria: ConditionalRule['criteria']): string =>
  criteria === 'TEXT_EQUAL_TO' ? 'isEqual' : engineCriteria[criteria];

/** The rules of a sheet, first to last. Ones that a person made of another kind in the page are left out. */
export function conditionalFormatRulesOf(state: HostState, sheetId: string): ConditionalFormatRule[] {
  return engineFormats(state, sheetId).map((format) => ruleOf(state, sheetId, format));
}

/** Replaces all rules of a sheet. */
export function setConditionalFormatRules(
  state: HostState,
  sheetId: string,
  rules: readonly ConditionalFormatRule[],
): void {
  const { workbook } = state;
  for (const { id } of engineFormats(state, sheetId)) workbook.send('REMOVE_CONDITIONAL_FORMAT', { sheetId, id });
  for (const { rule } of rules) {
    const ranges = rule.ranges.map((range) => workbook.getters.getRangeDataFromXc(sheetId, a1OfZone(range.zone)));
    const cf = { id: String(freshId(workbook)), rule: engineRule(state, rule) };
    workbook.send('ADD_CONDITIONAL_FORMAT', { sheetId, cf, ranges } as never);
  }
}

function engineFormats(state: HostState, sheetId: string): EngineFormat[] {
  const formats = state.workbook.getters.getConditionalFormats(sheetId) as unknown as EngineFormat[];
  return formats.filter(({ rule }) => rule.type === 'CellIsRule');
}

function engineRule(state: HostState, rule: ConditionalRule): object {
  const style: Style = {
    ...(rule.background && { fillColor: hexColor(rule.background) }),
    ...(rule.fontColor && { textColor: hexColor(rule.fontColor) }),
    ...(rule.bold && { bold: true }),
    ...(rule.italic && { italic: true }),
  };
  const dates = isDateCriterion(rule.criteria) ? { dateValue: 'exactDate' } : {};
  return {
    type: 'CellIsRule',
    operator: engineOperator(rule.criteria),
    values: toEngineValues(state, rule.values),
    style,
    ...dates,
  };
}

function ruleOf(state: HostState, sheetId: string, { ranges, rule }: EngineFormat): ConditionalFormatRule {
  const criteria = criterionNamed(rule.operator) as ConditionalRule['criteria'];
  const values = fromEngineValues(state, criteria, rule.values);
  const isText = criteria === 'NUMBER_EQUAL_TO' && typeof values[0] === 'string' && !values[0].startsWith('=');
  return new ConditionalFormatRule({
    ranges: ranges.map((a1) => rangeOf(state, sheetId, a1)),
    criteria: isText ? 'TEXT_EQUAL_TO' : criteria,
    values,
    background: rule.style.fillColor ?? null,
    fontColor: rule.style.textColor ?? null,
    bold: rule.style.bold ?? null,
    italic: rule.style.italic ?? null,
  });
}

function rangeOf(state: HostState, sheetId: string, a1: string): Range {
  const { numberOfRows, numberOfCols } = state.workbook.getters.getSheetSize(sheetId);
  const zone = zoneOfA1(a1, { rows: numberOfRows, columns: numberOfCols });
  if (!zone) throw new Error(`conditional format on ${a1} is not emulated`);
  return new Range(state, sheetId, zone);
}
