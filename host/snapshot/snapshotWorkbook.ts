import { fileBeside } from '../engine/besidePlugin';
import type { MetadataRecord } from '../engine/besideState';
import type { HostState } from '../hostState';
import type { NamedRangeSnapshot, WorkbookSnapshot } from '../workbookSnapshot';
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
    metadata: byKey(fileBeside(workbook).metadata),
  };
}

/** Metadata of a sheet or file as a whole, by key; of rows and columns it has none. */
export function byKey(metadata: readonly MetadataRecord[]): Readonly<Record<string, string>> {
  const whole = metadata.filter(({ header }) => header === null);
  return Object.fromEntries(whole.map(({ key, value }) => [key, value ?? '']));
}
