import type { Sheet } from '../cells/facet';
import { isMarked, type PlainHighlight } from './plainHighlight';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The conditional formats of a tab: ours in plain form, and all as they are. */
export interface HighlightRules {
  readonly ours: readonly PlainHighlight[];
  readonly all: readonly Rule[];
}

/** Reads the rules of a tab in one call. */
export function readHighlights(sheet: Sheet): HighlightRules {
  const all = sheet.getConditionalFormatRules();
  return { all, ours: all.map(plainOf).filter((plain) => plain !== null) };
}

/** Puts these in place of ours, where ours stood; the user's rules stay, in their order. */
export function replaceHighlights(sheet: Sheet, { all }: HighlightRules, wanted: readonly PlainHighlight[]): void {
  const first = all.findIndex((rule) => plainOf(rule) !== null);
  const users = (rules: readonly Rule[]) => rules.filter((rule) => plainOf(rule) === null);
  const before = users(first < 0 ? all : all.slice(0, first));
  const after = users(first < 0 ? [] : all.slice(first));
  sheet.setConditionalFormatRules([...before, ...wanted.map((plain) => ruleOf(sheet, plain)), ...after]);
}

/** True where both would paint the same cells in the same way. */
export const sameHighlights = (a: readonly PlainHighlight[], b: readonly PlainHighlight[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

function plainOf(rule: Rule): PlainHighlight | null {
  const condition = rule.getBooleanCondition();
  const formula: unknown = condition?.getCriteriaValues()[0];
  if (!condition || !isMarked(formula)) return null;
  return {
    ranges: rule.getRanges().map((range) => range.getA1Notation()),
    formula,
    background: (condition.getBackground() ?? '').toLowerCase(),
    fontColor: (condition.getFontColor() ?? '').toLowerCase(),
  };
}

function ruleOf(sheet: Sheet, { ranges, formula, background, fontColor }: PlainHighlight): Rule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(background)
    .setFontColor(fontColor)
    .setRanges(ranges.map((a1) => sheet.getRange(a1)))
    .build();
}
