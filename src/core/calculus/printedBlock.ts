/** A rectangle of cells, as text, with the keys that say which of its rows and columns are the plan's; '' where all are. */
export interface PrintedBlock {
  readonly range: string;
  readonly rowKeys: string;
  readonly columnKeys: string;
}
