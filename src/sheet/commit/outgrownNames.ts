import type { PrintedName, PrintedTab } from '../../plan/printedPlan';
import type { Sheet, Spreadsheet } from '../cells/facet';
import type { TabTarget } from '../merge/tabTarget';

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

function hasNewEdge({ row, column, height, width }: PrintedName, { live, printed }: TabTarget): boolean {
  const isNew = (axis: keyof Pick<PrintedTab, 'rows' | 'columns'>, place: number) =>
    !live[axis].includes(printed[axis][place] ?? '');
  return (
    isNew('rows', row) ||
    isNew('rows', row + height - 1) ||
    isNew('columns', column) ||
    isNew('columns', column + width - 1)
  );
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
