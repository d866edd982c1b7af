/** Tabs that may hold rows of a CRM. */
export interface RowTabs {
  /** By name, in the order of the spreadsheet; Tandem's own tabs, hidden and empty ones are left out. */
  readonly tabs: readonly string[];
  /** The one in front; null where it is one of Tandem's. */
  readonly active: string | null;
}
