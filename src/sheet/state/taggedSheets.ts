import type { Sheet, Spreadsheet } from '../cells/facet';
import { TAG } from './metadataKeys';

/** A sheet and what Tandem says that it is: `tab:inputs`, `staged:inputs`, `journal`, or null where it is the user's. */
export interface TaggedSheet {
  readonly sheet: Sheet;
  readonly id: number;
  readonly name: string;
  readonly tag: string | null;
}

/** Every sheet of the spreadsheet, in order. */
export function taggedSheets(spreadsheet: Spreadsheet): readonly TaggedSheet[] {
  const ofSheet = SpreadsheetApp.DeveloperMetadataLocationType.SHEET;
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(TAG).withLocationType(ofSheet).find();
  const tags = new Map(found.map((metadata) => [metadata.getLocation().getSheet()?.getSheetId(), metadata.getValue()]));
  return spreadsheet.getSheets().map((sheet) => {
    const id = sheet.getSheetId();
    return { sheet, id, name: sheet.getName(), tag: tags.get(id) ?? null };
  });
}

/** Says what a sheet is, in place of what it was said to be. */
export function tagSheet(sheet: Sheet, tag: string): void {
  const found = sheet.createDeveloperMetadataFinder().withKey(TAG).find()[0];
  if (found) found.setValue(tag);
  else sheet.addDeveloperMetadata(TAG, tag, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** The key of a tab in its tag: `inputs` of `staged:inputs`; undefined where the tag is of another kind. */
export function keyInTag(tag: string | null, kind: 'tab' | 'staged'): string | undefined {
  return tag?.startsWith(`${kind}:`) ? tag.slice(kind.length + 1) : undefined;
}
