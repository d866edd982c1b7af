import { sheetBeside } from '../engine/besidePlugin';
import { hexColor } from '../engine/cellStyle';
import type { HostState } from '../hostState';
import { conditionalFormatRulesOf } from '../services/conditionalFormats';
import type { CellValue, ConditionalFormatSnapshot, ProtectionSnapshot, SheetSnapshot } from '../workbookSnapshot';
import { metadataByKey } from './metadataByKey';
import { plainValue, snapshotCells } from './snapshotCells';
import { snapshotCharts } from './snapshotCharts';

/** One sheet of the snapshot. */
export function snapshotSheet(state: HostState, sheetId: string): SheetSnapshot {
  const { getters } = state.workbook;
  const { id, name, isVisible, color, areGridLinesVisible, panes } = getters.getSheet(sheetId);
  const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
  const beside = sheetBeside(state.workbook, sheetId);
  return {
    id,
    name,
    hidden: !isVisible,
    rowCount: numberOfRows,
    columnCount: numberOfCols,
    frozenRows: panes.ySplit,
    frozenColumns: panes.xSplit,
    tabColor: color ? hexColor(color) : null,
    hideGridlines: !areGridLinesVisible,
    hiddenRows: getters.getHiddenRowsGroups(sheetId).flat(),
    hiddenColumns: getters.getHiddenColsGroups(sheetId).flat(),
    ...headerSizes(state, sheetId),
    merges: getters.getMerges(sheetId).map(({ top, left, bottom, right }) => ({ top, left, bottom, right })),
    cells: snapshotCells(state, sheetId),
    conditionalFormats: conditionalFormats(state, sheetId),
    protections: beside.protections.map(
      ({ zone, description, warningOnly }): ProtectionSnapshot => ({ range: zone, description, warningOnly }),
    ),
    charts: snapshotCharts(state, sheetId),
    metadata: metadataByKey(beside.metadata),
  };
}

function headerSizes(state: HostState, sheetId: string): Pick<SheetSnapshot, 'columnWidths' | 'rowHeights'> {
  const { getters } = state.workbook;
  const columnWidths: Record<number, number> = {};
  const rowHeights: Record<number, number> = {};
  for (let col = 0; col < getters.getNumberCols(sheetId); col++) {
    const width = getters.getColSize(sheetId, col);
    if (width !== defaultColumnWidth) columnWidths[col] = width;
  }
  for (let row = 0; row < getters.getNumberRows(sheetId); row++) {
    const height = getters.getUserRowSize(sheetId, row);
    if (height !== undefined) rowHeights[row] = height;
  }
  return { columnWidths, rowHeights };
}

// The engine's default; it does not tell a column that was set to this width from one that was not.
const defaultColumnWidth = 96;

function conditionalFormats(state: HostState, sheetId: string): ConditionalFormatSnapshot[] {
  return conditionalFormatRulesOf(state, sheetId).map(({ rule }) => ({
    ranges: rule.ranges.map(({ zone }) => zone),
    criteria: rule.criteria,
    values: rule.values.map((value): CellValue => plainValue(state, value)),
    style: {
      ...(rule.background && { background: hexColor(rule.background) }),
      ...(rule.fontColor && { fontColor: hexColor(rule.fontColor) }),
      ...(rule.bold && { bold: true }),
      ...(rule.italic && { italic: true }),
    },
  }));
}
