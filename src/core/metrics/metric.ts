import type { Calculus } from '../calculus/calculus';
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

export interface Result {
  readonly says: string;
  readonly kind?: 'number' | 'flag' | 'date' | 'text';
  readonly unit?: Unit;
  /** cell by default. list: one row or column along the range given. table: rows and columns. */
  readonly shape?: 'cell' | 'list' | 'table';
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
export interface Refusal {
  readonly param?: string;
  readonly rule: string;
  readonly got?: unknown;
  readonly hint?: string;
}

interface Definition<P extends Params> {
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
  readonly params: P;
  readonly result: Result;
  /** Checked for each row once every argument is in its own bounds. */
  readonly refuses?: (given: Given<P, Value, readonly Value[]>) => Refusal | undefined;
  readonly examples: readonly Example[];
  readonly source: string;
  /** Names of functions a reader may want next. */
  readonly related?: readonly string[];
}

/** A metric with a closed form: computed, printed and checked for units from one formula. */
export interface FormulaMetric<P extends Params> extends Definition<P> {
  readonly kind: 'formula';
  readonly formula: <T, C>(
    calculus: Calculus<T, C>,
    given: Given<P, T, C>,
  ) => T | readonly T[] | readonly (readonly T[])[];
}

/** A metric without a closed form. `reason` says why none can be printed. */
export interface ProcedureMetric<P extends Params> extends Definition<P> {
  readonly kind: 'procedure';
  readonly reason: string;
  readonly compute: (
    given: Given<P, Value, readonly Value[]>,
  ) => Value | readonly Value[] | readonly (readonly Value[])[];
}

export type Metric<P extends Params = Params> = FormulaMetric<P> | ProcedureMetric<P>;
