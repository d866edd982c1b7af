import type { LivePlan } from '../../plan/livePlan';
import type { Spreadsheet } from '../cells/facet';
import type { Journal, WrittenPlan, WrittenTab } from '../journal/journal';
import { readJournal } from '../journal/journalTab';
import type { Recovered } from '../recover/recovered';
import type { StateStore } from '../state/stateStore';
import { isStaged, keyInTag, type TaggedSheet } from '../state/taggedSheets';
import type { WritingState } from '../state/writingState';
import { type LiveTabCells, readLiveTab } from './liveTab';
import { readOnce } from './readOnce';

/** Everything of ours in the spreadsheet as it stands now. */
export interface LiveBook {
  readonly spreadsheet: Spreadsheet;
  readonly store: StateStore;
  readonly state: WritingState;
  readonly sheets: readonly TaggedSheet[];
  readonly journal: Journal | null;
  /** The plan as it was written; null where nothing is known of it. */
  readonly standing: WrittenPlan | null;
  readonly tabs: readonly LiveTabCells[];
  readonly plan: LivePlan;
}

/** Reads the book: four calls a tab and a few more. */
export function readBook(
  spreadsheet: Spreadsheet,
  { store, state, sheets }: Pick<Recovered, 'store' | 'state' | 'sheets'>,
): LiveBook {
  const journalSheet = sheets.find(({ id, tag }) => tag === 'journal' && id === state.journal);
  const journal = journalSheet ? readJournal(journalSheet.sheet) : null;
  const standing = journal && state.standing && journal[state.standing];
  const timeZone = readOnce(() => spreadsheet.getSpreadsheetTimeZone());
  const tabs = ownSheets(sheets, standing).map((own) => readLiveTab(own, writtenTab(standing, own.key), timeZone));
  return { spreadsheet, store, state, sheets, journal, standing, tabs, plan: livePlan(sheets, tabs) };
}

/** A tab of the plan as it was written; null where it was not, or nothing is known of it. */
export const writtenTab = (plan: WrittenPlan | null, key: string): WrittenTab | null =>
  plan?.tabs.find((tab) => tab.key === key) ?? null;

/** Where the user duplicated a tab of ours, the copy has its tag too and is the user's. */
function ownSheets(sheets: readonly TaggedSheet[], standing: WrittenPlan | null) {
  const own = new Map<string, TaggedSheet>();
  for (const sheet of sheets) {
    const key = keyInTag(sheet.tag);
    if (key === undefined) continue;
    const isOriginal = writtenTab(standing, key)?.sheetId === sheet.id;
    if (!own.has(key) || isOriginal) own.set(key, sheet);
  }
  return [...own].map(([key, { sheet, name }]) => ({ key, sheet, name }));
}

function livePlan(sheets: readonly TaggedSheet[], tabs: readonly LiveTabCells[]): LivePlan {
  const ours = new Set(tabs.map(({ sheet }) => sheet.getSheetId()));
  // A tab in the making has its final name already; it must not push itself to another one.
  const foreign = sheets.filter(({ id, tag }) => !ours.has(id) && !isStaged(tag));
  return {
    tabs: Object.fromEntries(tabs.map(({ key, name, rows, columns }) => [key, { name, rows, columns }])),
    foreignNames: foreign.map(({ name }) => name),
  };
}
