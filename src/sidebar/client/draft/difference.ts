/** One input on which two versions of a plan differ. */
export interface Difference {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}
