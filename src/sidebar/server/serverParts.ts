import type { PlanGeneration } from '../../sheet/generation';

/** What the server's answers rest on: the spreadsheet behind interfaces, so that the dispatch can be read by itself. */
export interface ServerParts {
  readonly generation: PlanGeneration;
  readonly drafts: DraftStore;
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
