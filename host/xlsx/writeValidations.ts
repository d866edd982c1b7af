import type { Worksheet } from '@cj-tech-master/excelts';
import type { CellSnapshot, SheetSnapshot, ValidationSnapshot } from '../workbookSnapshot';
import { address, zoneAddress } from './addresses';
import { excelFormula } from './excelFormula';
import { listRule } from './listRule';
import { rectangles } from './rectangles';
import { fileRule, type WriteFormula } from './validation';
import { validationMessages } from './validationMessages';
import type { Writing } from './writing';

/** Writes a sheet's validation rules, one for each block of cells with the same. */
export function writeValidations(target: Worksheet, sheet: SheetSnapshot, writing: Writing): void {
  const write: WriteFormula = (formula) => excelFormula(formula, writing.placeOf(sheet));
  for (const cells of alike(sheet.cells)) {
    const validation = cells[0]?.validation as ValidationSnapshot;
    for (const zone of rectangles(cells)) {
      const offered = listRule(validation, writing.lists, write);
      const rule = offered === undefined ? fileRule(validation, address(zone.top, zone.left), write) : offered;
      const where = `${sheet.name}!${zoneAddress(zone)}`;
      if (rule === null) writing.onLoss(`${where}: Excel has no validation rule like ${validation.criteria}.`);
      else target.dataValidations.add(`range:${zoneAddress(zone)}`, { ...rule, ...validationMessages(validation) });
    }
  }
}

function alike(cells: readonly CellSnapshot[]): CellSnapshot[][] {
  const groups = new Map<string, CellSnapshot[]>();
  for (const cell of cells) {
    if (cell.validation === null) continue;
    const key = JSON.stringify(cell.validation);
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return [...groups.values()];
}
