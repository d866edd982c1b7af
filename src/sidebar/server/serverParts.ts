import type { ReportTable } from '../../records/report/reportTable';
import type { Cell } from '../../records/table/cell';
import type { RowTabs } from '../../records/table/rowTabs';
import type { PlanGeneration } from '../../sheet/generation';

/** What the server's answers rest on: the spreadsheet behind interfaces, so that the dispatch can be read by itself. */
export interface ServerParts {
  readonly generation: PlanGeneration;
  readonly drafts: DraftStore;
  readonly rows: RowStore;
  /** Brings a tab of the plan to the front. Throws an Error where the plan has no tab with this key. */
  activateTab(tabKey: string): void;
  /** Brings a cell such as `Funnel!E7` to the front. Throws an Error where there is none. */
  goTo(cell: string): void;
}

/** Where one person's draft for this spreadsheet is kept. */
export interface DraftStore {
  saveDraft(text: string, startedFrom: string | null): void;
  readDraft(): { readonly text: string } | null;
  clearDraft(): void;
}

/** The tabs of the spreadsheet that may hold rows of a CRM. */
export interface RowStore {
  rowTabs(): RowTabs;
  /** The rows of a tab block by block, or as many of them as are wanted. Throws an Error where there are none. */
  tabRows(tab: string, most?: number): Iterable<readonly (readonly Cell[])[]>;
  /** Writes a report into Tandem's own tab for it, over an earlier one, and gives the tab's name. */
  writeRowsReport(tables: readonly ReportTable[]): string;
}
