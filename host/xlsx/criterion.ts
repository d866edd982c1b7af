import type { CellValue } from '../workbookSnapshot';

/** A condition of Sheets on one cell: the name of its criterion in SpreadsheetApp and its values. */
export interface Criterion {
  readonly criteria: string;
  readonly values: readonly CellValue[];
}

type Write = (cell: string, first: string, second: string) => string;

const comparisons: Readonly<Record<string, Write>> = {
  BETWEEN: (cell, first, second) => `AND(${cell}>=${first},${cell}<=${second})`,
  NOT_BETWEEN: (cell, first, second) => `OR(${cell}<${first},${cell}>${second})`,
  EQUAL_TO: (cell, first) => `${cell}=${first}`,
  NOT_EQUAL_TO: (cell, first) => `${cell}<>${first}`,
  GREATER_THAN: (cell, first) => `${cell}>${first}`,
  GREATER_THAN_OR_EQUAL_TO: (cell, first) => `${cell}>=${first}`,
  LESS_THAN: (cell, first) => `${cell}<${first}`,
  LESS_THAN_OR_EQUAL_TO: (cell, first) => `${cell}<=${first}`,
  AFTER: (cell, first) => `${cell}>${first}`,
  ON_OR_AFTER: (cell, first) => `${cell}>=${first}`,
  BEFORE: (cell, first) => `${cell}<${first}`,
  ON_OR_BEFORE: (cell, first) => `${cell}<=${first}`,
  IS_VALID_DATE: () => 'TRUE',
};

const texts: Readonly<Record<string, Write>> = {
  CELL_EMPTY: (cell) => `LEN(TRIM(${cell}))=0`,
  CELL_NOT_EMPTY: (cell) => `LEN(TRIM(${cell}))>0`,
  TEXT_CONTAINS: (cell, text) => `ISNUMBER(FIND(LOWER(${text}),LOWER(${cell})))`,
  TEXT_DOES_NOT_CONTAIN: (cell, text) => `ISERROR(FIND(LOWER(${text}),LOWER(${cell})))`,
  TEXT_STARTS_WITH: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  TEXT_ENDS_WITH: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
  TEXT_EQUAL_TO: (cell, text) => `${cell}=${text}`,
  TEXT_IS_VALID_EMAIL: (cell) => `ISNUMBER(SEARCH("?*@?*.?*",${cell}))`,
  TEXT_IS_VALID_URL: (cell) => `ISNUMBER(SEARCH("http*://?*",${cell}))`,
};

/**
 * The condition as a formula about `cell`, such as `B2`, without its `=`. A value that begins with `=` is a formula, as in
 * Sheets. null where no formula can say it (conditions relative to today).
 */
export function criterionFormula({ criteria, values }: Criterion, cell: string): string | null {
  const [first = '""', second = '""'] = values.map(operand);
  if (criteria === 'CUSTOM_FORMULA') return first;
  const text = texts[criteria];
  if (text) return text(cell, first, second);
  const [, ending = ''] = /^(?:NUMBER|DATE)_(.+)$/.exec(criteria) ?? [];
  const comparison = comparisons[ending];
  return comparison ? `AND(ISNUMBER(${cell}),${comparison(cell, first, second)})` : null;
}

/** A criterion's value as a formula writes it. */
export function operand(value: CellValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  return value.startsWith('=') ? value.slice(1) : `"${value.replaceAll('"', '""')}"`;
}
