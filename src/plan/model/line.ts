import type { Calculus } from '../../core/calculus/calculus';
import type { Kind } from '../../core/calculus/kind';
import type { StatisticalCalculus } from '../../core/calculus/statisticalCalculus';
import type { Value } from '../../core/calculus/value';
import type { PlanInputs } from '../inputs/planInputs';
import type { At, Axis } from './axis';

/** How a line's cells are shown. */
export type NumberShape = 'money' | 'count' | 'whole' | 'rate' | 'ratio' | 'days' | 'weeks' | 'date' | 'text';

interface LineBase {
  /** Identity across versions: it stands in the hidden key column. */
  readonly key: string;
  readonly label: string;
  /** What it means, in a sentence: the note on its cells. */
  readonly says: string;
  readonly kind: Kind;
  readonly shape: NumberShape;
  readonly axes: readonly Axis[];
}

/** What an input may be; the same bounds stop a cell, a plan file and the sidebar. */
export interface Bounds {
  readonly above?: number;
  readonly atLeast?: number;
  readonly below?: number;
  readonly atMost?: number;
  readonly oneOf?: readonly string[];
  /** A number without decimals. */
  readonly whole?: true;
  /** It may be left empty. */
  readonly mayBeBlank?: true;
}

/** A figure or text that the planner gives. */
export interface InputLine extends LineBase {
  readonly type: 'input';
  readonly bounds: Bounds;
  /** Where it stands in a plan file, for messages: `segments[1].closeRate`. */
  readonly path: (at: At) => string;
  readonly read: (inputs: PlanInputs, at: At) => Value;
}

/** A row of formulas: one formula, written in the calculus, for every cell of the line. */
export interface FormulaLine extends LineBase {
  readonly type: 'formula';
  readonly from: Readonly<Record<string, Source>>;
  readonly formula: <T, C>(calculus: Calculus<T, C>, given: Readonly<Record<string, T & C>>) => T;
}

/**
 * A row of formulas that need the statistical operations. The sidebar's preview leaves it blank, since those operations are
 * too heavy for a page; so no other formula may compute from it, but for counting that its formulas stand.
 */
export interface StatisticLine extends LineBase {
  readonly type: 'statistic';
  readonly from: Readonly<Record<string, Source>>;
  readonly formula: <T, C>(calculus: StatisticalCalculus<T, C>, given: Readonly<Record<string, T & C>>) => T;
}

/** What is the same in every plan and stands in a cell of its own: the number of a quarter, the table of a numerical rule. */
export interface ConstantLine extends LineBase {
  readonly type: 'constant';
  readonly at: (at: At) => Value;
}

/** A line whose cells are computed. */
export type ComputedLine = FormulaLine | StatisticLine;

export type Line = InputLine | ComputedLine | ConstantLine;

/** The cells of a line along an axis that the reader does not have: what a fold runs over. */
export interface Over {
  readonly over: Axis;
  readonly line: Line;
}

/** All cells of a line along an axis that the reader has too, whichever of them it stands at. */
export interface Along {
  readonly along: Axis;
  readonly line: Line;
}

/** The cells of a line from the first along the reader's last axis up to where the reader stands. */
export interface UpTo {
  readonly upTo: Axis;
  readonly line: Line;
}

/** Several lines that stand one below the other, folded together. */
export interface Together {
  readonly together: readonly Line[];
}

/** The formulas of a part of the plan, whatever lines they belong to: they are found when the plan is laid out, on no other axis. */
export interface FormulasOf {
  readonly formulasOf: 'part';
}

export type Source = Line | Over | Along | UpTo | Together | FormulasOf;

export const over = (axis: Axis, line: Line): Over => ({ over: axis, line });
export const along = (axis: Axis, line: Line): Along => ({ along: axis, line });
export const upTo = (axis: Axis, line: Line): UpTo => ({ upTo: axis, line });
