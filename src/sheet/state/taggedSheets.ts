import type { Sheet, Spreadsheet } from '../cells/facet';
import { TAG } from './metadataKeys';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** A sheet and what Tandem says that it is. */
export interface TaggedSheet {
  readonly sheet: Sheet;
  readonly id: number;
  /** Read when it is first asked for: most sheets are never asked. */
  readonly name: string;
  /** `tab:inputs`, `staged:inputs`, `journal`, or null where it is the user's. */
  readonly tag: string | null;
  /** Says that the sheet is something else from now on. A sheet without a tag is not to be given one in this way. */
  retag(tag: string): void;
}

/** Every sheet of the spreadsheet, in order. Two calls, and one for each name that is asked for. */
export function taggedSheets(spreadsheet: Spreadsheet): readonly TaggedSheet[] {
  const ofSheet = SpreadsheetApp.DeveloperMetadataLocationType.SHEET;
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(TAG).withLocationType(ofSheet).find();
  const tags = new Map(found.map((metadata) => [metadata.getLocation().getSheet()?.getSheetId(), metadata]));
  return spreadsheet.getSheets().map((sheet) => taggedSheet(sheet, tags.get(sheet.getSheetId())));
}

function taggedSheet(sheet: Sheet, metadata: Metadata | undefined): TaggedSheet {
  let name: string | undefined;
  return {
    sheet,
    id: sheet.getSheetId(),
    get name() {
      name ??= sheet.getName();
      return name;
    },
    tag: metadata?.getValue() ?? null,
    retag: (tag) => {
      if (!metadata) throw new Error(`The sheet ${sheet.getSheetId()} has no tag to change into ${tag}`);
      metadata.setValue(tag);
    },
  };
}

/** Says what a sheet is that was just made. */
export function tagNewSheet(sheet: Sheet, tag: string): void {
  sheet.addDeveloperMetadata(TAG, tag, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** The key of a tab of the plan in its tag: `inputs` of `tab:inputs`; undefined where the tag is of another kind. */
export const keyInTag = (tag: string | null): string | undefined =>
  tag?.startsWith('tab:') ? tag.slice('tab:'.length) : undefined;

/** True for the tag of a tab that is still in the making. */
export const isStaged = (tag: string | null): boolean => tag?.startsWith('staged:') ?? false;
