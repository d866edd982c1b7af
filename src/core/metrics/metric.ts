import type { Calculus } from '../calculus/calculus';
import type { StatisticalCalculus } from '../calculus/statisticalCalculus';
import type { Unit } from '../calculus/unit';
import type { Value } from '../calculus/value';
import type { ChoiceParam, Param, Params } from './param';

/** What a formula is given for one parameter: a choice as its word, a list as cells to fold, a table as rows of them. */
type GivenOne<P extends Param, T, C> = P extends ChoiceParam
  ? P['choices'][number]
  : P extends { readonly shape: 'table' }
    ? readonly C[]
    : P extends { readonly shape: 'list' }
      ? C
      : T;

/** An optional parameter without a default is absent where the planner left it out. */
export type Given<P extends Params, T, C> = {
  readonly [K in keyof P]: P[K] extends { readonly byDefault: unknown }
    ? GivenOne<P[K], T, C>
    : P[K] extends { readonly optional: true }
      ? GivenOne<P[K], T, C> | undefined
      : GivenOne<P[K], T, C>;
};

/**
 * cell: one value. list: one row or column, along the range given. table: rows and columns. pair: two values side by side,
 * in each row where arguments are columns.
 */
export type Shape = 'cell' | 'list' | 'table' | 'pair';

/** What a formula gives for a result of this shape. */
export type Shaped<S extends Shape, T> = S extends 'cell'
  ? T
  : S extends 'table'
    ? readonly (readonly T[])[]
    : readonly T[];

/** What a cell of a result holds. */
export interface Content {
  readonly says: string;
  readonly kind?: 'number' | 'flag' | 'date' | 'text';
  readonly unit?: Unit;
}

export interface Result<S extends Shape = Shape> extends Content {
  /** What each column holds, from the left, where that differs from one to the next; it stands for kind and unit. */
  readonly columns?: readonly Content[];
  /** cell by default. */
  readonly shape?: S;
}

/** An executed example: the arguments as a planner would give them, and what comes out. */
export interface Example {
  readonly given: Readonly<Record<string, ExampleArgument>>;
  readonly gives: Value | readonly Value[] | readonly (readonly Value[])[];
  /** Largest distance from `gives`, where the published figure is rounded. */
  readonly within?: number;
  /** Who published the figure, or how it was recomputed. */
  readonly from: string;
}
export type ExampleArgument = Value | readonly Value[] | readonly (readonly Value[])[];

/** What is wrong with arguments that are each in bounds but not together. */
export interface Refusal<Name extends string = string> {
  readonly param?: Name;
  /** Ends the sentence that the parameter's name begins. */
  readonly rule: string;
  readonly got?: unknown;
  readonly hint?: string;
  /** Place in a list or table, counted from 1. */
  readonly row?: number;
  readonly column?: number;
}

interface Definition<P extends Params, S extends Shape> {
  /** As the planner types it. */
  readonly name: string;
  readonly group:
    | 'Backward funnel'
    | 'Cost'
    | 'Pipeline and capacity'
    | 'Calendar and lag'
    | 'Confidence'
    | 'Follow-up'
    | 'Compensation'
    | 'Tracking';
  /** One sentence: what the function is for. */
  readonly says: string;
  /** The question it answers, for the index: `How many leads do I need each week?` */
  readonly question: string;
  /** When to reach for it, and when another function is the right one. */
  readonly when: string;
  readonly params: P;
  /** Its lists are the columns of one table, a record a row: rows that are blank in all of them are no records. */
  readonly records?: true;
  readonly result: Result<S>;
  /** Checked for each row once every argument is in its own bounds. */
  refuses?(given: Given<P, Value, readonly Value[]>): Refusal<Extract<keyof P, string>> | undefined;
  readonly examples: readonly Example[];
  /** Arguments that `refuses` refuses: the documentation shows what the cell says then. */
  readonly refused?: readonly Example['given'][];
  /** Who defines it so, or that it is so by definition; an address where there is a page to open. */
  readonly source: string;
  /** Names of functions a reader may want next. */
  readonly related?: readonly string[];
}

/** A metric with a closed form: computed, printed and checked for units from one formula. */
export interface FormulaMetric<P extends Params, S extends Shape = Shape> extends Definition<P, S> {
  readonly kind: 'formula';
  // A method, not a property: its parameters then compare loosely, so that one list can hold every metric.
  formula<T, C>(calculus: Calculus<T, C>, given: Given<P, T, C>): Shaped<S, T>;
}

/** A metric with a closed form in the operations of statistics, which only the full readings have. */
export interface StatisticMetric<P extends Params, S extends Shape = Shape> extends Definition<P, S> {
  readonly kind: 'formula';
  formula<T, C>(calculus: StatisticalCalculus<T, C>, given: Given<P, T, C>): Shaped<S, T>;
}

/** A metric without a closed form. `reason` says why none can be printed. */
export interface ProcedureMetric<P extends Params, S extends Shape = Shape> extends Definition<P, S> {
  readonly kind: 'procedure';
  readonly reason: string;
  compute(given: Given<P, Value, readonly Value[]>): Shaped<S, Value>;
}

export type Metric<P extends Params = Params, S extends Shape = Shape> = FormulaMetric<P, S> | ProcedureMetric<P, S>;
