import type { Spreadsheet } from '../cells/facet';
import { STATE } from './metadataKeys';
import { untouched, type WritingState } from './writingState';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Where the state is kept. Under the lock nobody else writes it, so one store serves a step until something fails. */
export interface StateStore {
  /** The state as it stood when the store was opened. */
  readonly found: WritingState;
  /** Replaces the state, in one write. */
  write(state: WritingState): void;
}

/** Reads how writing stands, in one call. */
export function openState(spreadsheet: Spreadsheet): StateStore {
  let kept = find(spreadsheet);
  const text = kept?.getValue();
  return {
    found: text ? { ...untouched, ...(JSON.parse(text) as Partial<WritingState>) } : untouched,
    write: (state) => {
      if (!kept) add(spreadsheet, JSON.stringify(state));
      else kept.setValue(JSON.stringify(state));
      kept ??= find(spreadsheet);
    },
  };
}

function add(spreadsheet: Spreadsheet, text: string): void {
  spreadsheet.addDeveloperMetadata(STATE, text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function find(spreadsheet: Spreadsheet): Metadata | undefined {
  const ofSpreadsheet = SpreadsheetApp.DeveloperMetadataLocationType.SPREADSHEET;
  return spreadsheet.createDeveloperMetadataFinder().withKey(STATE).withLocationType(ofSpreadsheet).find()[0];
}
