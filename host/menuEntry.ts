export interface MenuEntry {
  /** '' for a separator. */
  readonly caption: string;
  readonly functionName: string;
}
