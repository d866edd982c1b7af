import type { PrintedName } from '../../plan/printedPlan';
import type { Sheet, Spreadsheet } from '../cells/facet';
import type { TabTarget } from '../merge/tabTarget';
import { hasNewEdge } from './hasNewEdge';

/**
 * Names of standing tabs that no longer reach over all their cells: a range grows when a line is inserted within it, not
 * when one is added at its edge. A name that the user has pointed elsewhere is left alone. Call it once the new lines are in.
 */
export function outgrownNames(
  spreadsheet: Spreadsheet,
  names: readonly PrintedName[],
  targets: readonly TabTarget[],
): readonly PrintedName[] {
  const edged = names.filter((name) => {
    const target = targets.find(({ printed }) => printed.key === name.tab);
    return target !== undefined && hasNewEdge(name, target);
  });
  if (edged.length === 0) return [];
  const standing = new Map(spreadsheet.getNamedRanges().map((range) => [range.getName().toLowerCase(), range]));
  return edged.filter((name) => {
    const range = standing.get(name.name.toLowerCase())?.getRange();
    const sheet = targets.find(({ printed }) => printed.key === name.tab)?.live.sheet;
    return range !== undefined && sheet !== undefined && isWithin(range, name, sheet);
  });
}

function isWithin(
  range: GoogleAppsScript.Spreadsheet.Range,
  { row, column, height, width }: PrintedName,
  sheet: Sheet,
): boolean {
  return (
    range.getSheet().getSheetId() === sheet.getSheetId() &&
    range.getRow() > row &&
    range.getColumn() > column &&
    range.getLastRow() <= row + height &&
    range.getLastColumn() <= column + width
  );
}
