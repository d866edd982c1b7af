/** The engine's name of each criterion that validation rules and conditional formats have in Sheets. */
export const engineCriteria = {
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_BETWEEN: 'dateIsBetween',
  DATE_EQUAL_TO: 'dateIs',
  DATE_NOT_BETWEEN: 'dateIsNotBetween',
  DATE_ON_OR_AFTER: 'dateIsOnOrAfter',
  DATE_ON_OR_BEFORE: 'dateIsOnOrBefore',
  DATE_IS_VALID_DATE: 'dateIsValid',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqualText',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
  TEXT_IS_VALID_EMAIL: 'isEmail',
  TEXT_IS_VALID_URL: 'isLink',
  VALUE_IN_LIST: 'isValueInList',
  VALUE_IN_RANGE: 'isValueInRange',
  CUSTOM_FORMULA: 'customFormula',
  CHECKBOX: 'isBoolean',
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
} as const;

export type Criterion = keyof typeof engineCriteria;

const names = new Map<string, Criterion>(
  Object.entries(engineCriteria).map(([ours, theirs]) => [theirs, ours as Criterion]),
);

/** Sheets' name of an engine criterion. Throws on one that Sheets does not have. */
export function criterionNamed(engineName: string): Criterion {
  const criterion = names.get(engineName);
  if (!criterion) throw new Error(`criterion ${engineName} is not emulated`);
  return criterion;
}

/** True where the criterion compares with a date. */
export const isDateCriterion = (criterion: Criterion): boolean =>
  criterion.startsWith('DATE_') && criterion !== 'DATE_IS_VALID_DATE';
