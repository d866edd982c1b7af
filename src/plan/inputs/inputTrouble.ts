/** What is wrong with one input: where it stands in a plan file, and a sentence that names it, the rule and the value. */
export interface InputTrouble {
  readonly path: string;
  readonly message: string;
}
