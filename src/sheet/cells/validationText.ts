import type { ValidationRule } from '../../plan/printedPlan';
import { relativeFormula } from '../formulas/relativeFormula';

/**
 * A validation rule as JSON: what a rule read from a cell and a rule of the plan have in common. The references of a
 * formula are distances from the rule's own cell, so that rows put in above it make it no other rule.
 */
export interface PlainRule {
  /** Name in `SpreadsheetApp.DataValidationCriteria`. */
  readonly criteria: string;
  readonly args: readonly PlainArg[];
  readonly allowInvalid: boolean;
  readonly says: string;
}

export type PlainArg =
  | string
  | number
  | boolean
  | null
  | readonly (string | number)[]
  | { readonly instant: number }
  | { readonly range: string };

/** A rule of the plan as one text: two rules are the same where their texts are, on whatever cells they stand. */
export function validationText(rule: ValidationRule | null): string {
  return rule === null ? '' : ruleText({ ...criteriaOf(rule), allowInvalid: false, says: rule.says });
}

/** One spelling for each rule. */
export function ruleText({ criteria, args, allowInvalid, says }: PlainRule): string {
  return JSON.stringify({ criteria, args, allowInvalid, says });
}

type Criteria = Pick<PlainRule, 'criteria' | 'args'>;

function criteriaOf(rule: ValidationRule): Criteria {
  if (rule.kind === 'text') return { criteria: 'CUSTOM_FORMULA', args: [relativeFormula('=ISTEXT(A1)', 0, 0)] };
  if (rule.kind === 'date') return { criteria: 'DATE_IS_VALID_DATE', args: [] };
  if (rule.kind === 'list') return { criteria: 'VALUE_IN_LIST', args: [rule.values, true] };
  const { above, atLeast, below, atMost } = rule;
  if (atLeast !== undefined && atMost !== undefined) return { criteria: 'NUMBER_BETWEEN', args: [atLeast, atMost] };
  const bounds = [above, atLeast, below, atMost].filter((bound) => bound !== undefined);
  if (bounds.length !== 1)
    return { criteria: 'CUSTOM_FORMULA', args: [relativeFormula(boundsFormula(rule, 'A1'), 0, 0)] };
  if (above !== undefined) return { criteria: 'NUMBER_GREATER_THAN', args: [above] };
  if (atLeast !== undefined) return { criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', args: [atLeast] };
  if (below !== undefined) return { criteria: 'NUMBER_LESS_THAN', args: [below] };
  return { criteria: 'NUMBER_LESS_THAN_OR_EQUAL_TO', args: [atMost ?? 0] };
}

/** Sheets has no rule for `above 0 and at most 1`. Factors need no argument separator, which differs by locale. */
function boundsFormula(
  { above, atLeast, below, atMost }: Extract<ValidationRule, { kind: 'number' }>,
  a1: string,
): string {
  const tests = [
    above !== undefined && `(${a1}>${above})`,
    atLeast !== undefined && `(${a1}>=${atLeast})`,
    below !== undefined && `(${a1}<${below})`,
    atMost !== undefined && `(${a1}<=${atMost})`,
  ].filter((test) => test !== false);
  return `=${[`ISNUMBER(${a1})`, ...tests].join('*')}`;
}
