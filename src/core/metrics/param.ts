import type { Unit } from '../calculus/unit';

interface Common {
  /** One clause: what it is, with its unit in words; starts the line in autocomplete and on the docs page. */
  readonly says: string;
  /** May be left out, or given blank. */
  readonly optional?: true;
  /** A blank cell in a row of values is itself an answer (not yet contacted), not a missing one. */
  readonly mayBeBlank?: true;
}

interface Shaped {
  /** cell: one value; a range of them broadcasts. list: one row or column, taken whole. table: rows and columns. */
  readonly shape?: 'cell' | 'list' | 'table';
  /** A single value for the whole call: a range is refused. */
  readonly single?: true;
}

export interface NumberParam extends Common, Shaped {
  readonly kind?: 'number';
  readonly unit: Unit;
  readonly above?: number;
  readonly atLeast?: number;
  readonly below?: number;
  readonly atMost?: number;
  readonly byDefault?: number;
}

export interface FlagParam extends Common, Shaped {
  readonly kind: 'flag';
  readonly byDefault?: boolean;
}

export interface DateParam extends Common, Shaped {
  readonly kind: 'date';
}

export interface TextParam extends Common, Shaped {
  readonly kind: 'text';
}

/** One of a few words, for the whole call: it decides which formula is built, so it is never a range. */
export interface ChoiceParam extends Common {
  readonly kind: 'choice';
  readonly choices: readonly string[];
  readonly byDefault: string;
  readonly optional: true;
}

export type Param = NumberParam | FlagParam | DateParam | TextParam | ChoiceParam;
export type Params = Readonly<Record<string, Param>>;
