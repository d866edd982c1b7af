import type { ExpressionRuleType, Worksheet } from '@cj-tech-master/excelts';
import type { ConditionalFormatSnapshot, SheetSnapshot, Zone } from '../workbookSnapshot';
import { address, zoneAddress } from './addresses';
import { conditionalStyle } from './cellStyle';
import { criterionFormula } from './criterion';
import { excelFormula } from './excelFormula';
import type { Writing } from './writing';

/** Writes a sheet's conditional formats, each as a formula, in their order: the first that holds wins, as in Sheets. */
export function writeConditionalFormats(target: Worksheet, sheet: SheetSnapshot, writing: Writing): void {
  for (const [index, format] of sheet.conditionalFormats.entries()) {
    for (const zones of blocks(format)) {
      const [first] = zones as [Zone];
      const ref = zones.map(zoneAddress).join(' ');
      const condition = criterionFormula(format, address(first.top, first.left));
      const formula = condition === null ? null : excelFormula(condition, writing.placeOf(sheet));
      if (formula === null) writing.onLoss(`${sheet.name}!${ref}: Excel has no condition like ${format.criteria}.`);
      else addRule(target, ref, formula, format, index + 1);
    }
  }
}

// A custom formula counts from the first range's corner for all ranges; the other conditions are written for each range.
function blocks({ criteria, ranges }: ConditionalFormatSnapshot): (readonly Zone[])[] {
  if (ranges.length === 0) return [];
  return criteria === 'CUSTOM_FORMULA' ? [ranges] : ranges.map((zone) => [zone]);
}

function addRule(
  target: Worksheet,
  ref: string,
  formula: string,
  { style }: ConditionalFormatSnapshot,
  priority: number,
): void {
  const rule: ExpressionRuleType = {
    type: 'expression',
    formulae: [formula],
    priority,
    style: conditionalStyle(style),
  };
  target.addConditionalFormatting({ ref, rules: [rule] });
}
