import type { Field } from '../mapping';

/** What the cells of a column must be for it to stand for a field. */
export type Shape = 'date' | 'money' | 'flag' | 'share' | 'days' | 'text' | 'any';

/** How the column of one field is recognised. */
export interface FieldRule<F extends Field = Field> {
  readonly field: F;
  /** What the column holds, as the end of a sentence: `the stage`. */
  readonly holds: string;
  readonly shape: Shape;
  /** Headers it may have, as `headerKey` writes them; where a table has several of them, the first in this list is meant. */
  readonly headers: readonly string[];
  /** Words that a header of it likely holds, where none of the headers is there. */
  readonly words?: readonly string[];
}

/** Headers in one text, blanks between them. */
export const keys = (text: string): readonly string[] => text.trim().split(/\s+/);
