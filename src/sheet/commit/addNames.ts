import type { PrintedName } from '../../plan/printedPlan';
import type { NamedRange, Sheet, Spreadsheet } from '../cells/facet';

/**
 * Names of the plan to be given: those that the spreadsheet lacks, and those of tabs that are new. The others follow
 * their cells by themselves.
 */
export function missingNames(
  standing: readonly NamedRange[],
  names: readonly PrintedName[],
  newTabs: ReadonlySet<string>,
): readonly PrintedName[] {
  const taken = new Set(standing.map((range) => range.getName().toLowerCase()));
  return names.filter(({ name, tab }) => newTabs.has(tab) || !taken.has(name.toLowerCase()));
}

/** Names ranges, one call each. */
export function addNames(
  spreadsheet: Spreadsheet,
  names: readonly PrintedName[],
  sheetOf: (tab: string) => Sheet,
): void {
  for (const { name, tab, row, column, height, width } of names) {
    spreadsheet.setNamedRange(name, sheetOf(tab).getRange(row + 1, column + 1, height, width));
  }
}
