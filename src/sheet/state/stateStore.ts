import type { Spreadsheet } from '../cells/facet';
import { STATE } from './metadataKeys';
import { untouched, type WritingState } from './writingState';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Reads how writing stands. */
export function readState(spreadsheet: Spreadsheet): WritingState {
  const text = find(spreadsheet)?.getValue();
  return text ? { ...untouched, ...(JSON.parse(text) as Partial<WritingState>) } : untouched;
}

/** Replaces the state, in one write. */
export function writeState(spreadsheet: Spreadsheet, state: WritingState): void {
  const text = JSON.stringify(state);
  const found = find(spreadsheet);
  if (found) found.setValue(text);
  else spreadsheet.addDeveloperMetadata(STATE, text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function find(spreadsheet: Spreadsheet): Metadata | undefined {
  const ofSpreadsheet = SpreadsheetApp.DeveloperMetadataLocationType.SPREADSHEET;
  return spreadsheet.createDeveloperMetadataFinder().withKey(STATE).withLocationType(ofSpreadsheet).find()[0];
}
