/** The built add-in as the page receives it. */
export interface AddInFiles {
  /** Text of dist/Code.js. */
  readonly code: string;
  /** Text of each HTML file of dist, by name without ending. */
  readonly html: Readonly<Record<string, string>>;
}
