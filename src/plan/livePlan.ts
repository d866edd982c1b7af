/** What stands in the sheet before a plan is laid out over it: for each tab of ours its present name and its keys. */
export interface LivePlan {
  readonly tabs: Readonly<Record<string, LiveTab>>;
  /** Names of all other tabs, so that a new one of ours does not take a name in use. */
  readonly foreignNames: readonly string[];
}

export interface LiveTab {
  readonly name: string;
  /** Keys by place; '' where the row or column is the user's own. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** A spreadsheet in which no plan stands. */
export const nothingLive: LivePlan = { tabs: {}, foreignNames: [] };
