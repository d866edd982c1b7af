import { fileBeside } from '../engine/besidePlugin';
import type { HostState } from '../hostState';
import type { NamedRangeSnapshot, WorkbookSnapshot } from '../workbookSnapshot';
import { metadataByKey } from './metadataByKey';
import { snapshotSheet } from './snapshotSheet';

/** The whole workbook as plain data. */
export function snapshotWorkbook(state: HostState): WorkbookSnapshot {
  const { workbook } = state;
  workbook.settle();
  return {
    locale: state.locale.code,
    timeZone: state.timeZone,
    sheets: workbook.getters.getSheetIds().map((sheetId) => snapshotSheet(state, sheetId)),
    names: workbook.getters.getNamedRanges().map(({ name, range }): NamedRangeSnapshot => {
      const { top, left, bottom, right } = range.zone;
      return { name, sheetId: range.sheetId, zone: { top, left, bottom, right } };
    }),
    metadata: metadataByKey(fileBeside(workbook).metadata),
  };
}
