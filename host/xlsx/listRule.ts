import type { CellValue, ValidationSnapshot } from '../workbookSnapshot';
import type { Rule, WriteFormula } from './validation';

/** Where lists stand that a rule cannot hold itself. */
export interface ListStand {
  /** The absolute reference of the list's cells. */
  place(values: readonly CellValue[]): string;
}

// Excel's limit for a list inside a rule, its quotes included.
const longestList = 255;

/**
 * A rule of Sheets that offers a list: VALUE_IN_LIST, VALUE_IN_RANGE and CHECKBOX. undefined where the rule offers none, null
 * where Excel cannot have its range.
 */
export function listRule(rule: ValidationSnapshot, lists: ListStand, write: WriteFormula): Rule | null | undefined {
  switch (rule.criteria) {
    case 'CHECKBOX':
      return list(rule.values.length > 0 ? rule.values : [true, false], lists);
    case 'VALUE_IN_LIST':
      return list(rule.values, lists);
    case 'VALUE_IN_RANGE': {
      const range = write(absolute(String(rule.values[0])));
      return range === null ? null : { type: 'list', formulae: [range] };
    }
    default:
      return undefined;
  }
}

function list(values: readonly CellValue[], lists: ListStand): Rule {
  const texts = values.map((value) => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value)));
  const inRule = `"${texts.join(',').replaceAll('"', '""')}"`;
  const fits = inRule.length <= longestList && texts.every((text) => text === text.trim() && !text.includes(','));
  return { type: 'list', formulae: [fits ? inRule : lists.place(values)] };
}

// A relative reference would move from cell to cell of the rule.
function absolute(reference: string): string {
  const start = reference.lastIndexOf('!') + 1;
  const cells = reference.slice(start).replace(/\$?([A-Za-z]{1,3})\$?(\d+)/g, '$$$1$$$2');
  return reference.slice(0, start) + cells;
}
