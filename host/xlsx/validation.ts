import { type DataValidation, type DataValidationOperator, excelToDate } from '@cj-tech-master/excelts';
import type { ValidationSnapshot } from '../workbookSnapshot';
import { criterionFormula, operand } from './criterion';

/** What a validation rule of the file is about, besides its messages. */
export type Rule = Pick<Extract<DataValidation, { formulae: unknown }>, 'type' | 'formulae' | 'operator'>;

/** Writes formulas for the file; null where Excel cannot have one. */
export type WriteFormula = (formula: string) => string | null;

const operators: Readonly<Record<string, DataValidationOperator>> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  AFTER: 'greaterThan',
  ON_OR_AFTER: 'greaterThanOrEqual',
  BEFORE: 'lessThan',
  ON_OR_BEFORE: 'lessThanOrEqual',
};

/**
 * A validation rule of Sheets as one of Excel's, for cells of which `cell` is the first. null where Excel can have no such
 * rule. Lists are not here: they may need a place to stand (`listRule`).
 */
export function fileRule(rule: ValidationSnapshot, cell: string, write: WriteFormula): Rule | null {
  const [, kind, ending = ''] = /^(NUMBER|DATE)_(.+)$/.exec(rule.criteria) ?? [];
  const operator = operators[ending];
  if (operator && kind === 'NUMBER') return bounded('decimal', operator, rule, write);
  if (operator && kind === 'DATE' && rule.values.every((value) => typeof value === 'number')) {
    return { type: 'date', operator, formulae: rule.values.map((value) => excelToDate(value as number)) };
  }
  return custom(rule, cell, write);
}

function bounded(
  type: Rule['type'],
  operator: DataValidationOperator,
  { values }: ValidationSnapshot,
  write: WriteFormula,
): Rule | null {
  const formulae = values.map((value) => (typeof value === 'number' ? value : write(operand(value))));
  return formulae.includes(null) ? null : { type, operator, formulae: formulae as (number | string)[] };
}

function custom(rule: ValidationSnapshot, cell: string, write: WriteFormula): Rule | null {
  const formula = criterionFormula(rule, cell);
  const written = formula === null ? null : write(formula);
  return written === null ? null : { type: 'custom', formulae: [written] };
}
