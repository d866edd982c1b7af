import { classicFunctions, prefixedFunctions } from './excelFunctions';
import { quotedSheet, type SheetNames } from './sheetNames';

/** What a formula needs to know of its workbook to become one of Excel's. */
export interface FormulaPlace {
  readonly sheetNames: SheetNames;
  /** Name in Sheets of the sheet that holds the formula. */
  readonly sheet: string;
  /** Rows by name of the sheet in Sheets: where an open range such as `A2:A` ends. */
  readonly rowCounts: ReadonlyMap<string, number>;
}

// Excel refuses a file with a longer one.
const longestFormula = 8192;

const sheetPrefix = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/u.source;
const openRange = /(?<![\w.$])\$?[A-Za-z]{1,3}\$?\d+:\$?[A-Za-z]{1,3}(?![\w$.(])/.source;
const alternatives = [
  /(?<text>"(?:[^"]|"")*")/.source,
  `(?<rangeSheet>${sheetPrefix})?(?<open>${openRange})`,
  `(?<sheet>${sheetPrefix})`,
  /(?<called>[\p{L}_][\p{L}\p{N}_.]*)(?=\s*\()/u.source,
];
const parts = new RegExp(alternatives.join('|'), 'gu');

/**
 * A formula of Sheets, with its `=`, as xlsx stores it: without it, sheets by their names in the file, open ranges closed,
 * later functions prefixed. null where Excel lacks a function that the formula calls (a custom function, QUERY, LET, and the
 * functions whose results spill): such a cell can keep only its value, as in Sheets' own export.
 */
export function excelFormula(formula: string, place: FormulaPlace): string | null {
  let isKnown = true;
  const written = formula.replace(/^=/, '').replace(parts, (match, ...rest) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (groups.open) return closedRange(groups.rangeSheet, groups.open, place);
    if (groups.sheet) return inFile(groups.sheet, place);
    if (!groups.called) return match;
    const name = groups.called.toUpperCase();
    if (prefixedFunctions.has(name)) return `_xlfn.${name}`;
    isKnown &&= classicFunctions.has(name);
    return name;
  });
  return isKnown && written.length <= longestFormula ? written : null;
}

function closedRange(prefix: string | undefined, range: string, place: FormulaPlace): string {
  const sheet = prefix === undefined ? place.sheet : sheetOf(prefix);
  const dollar = /\$\d/.test(range) ? '$' : '';
  const lastRow = place.rowCounts.get(sheet) ?? 1;
  return `${prefix === undefined ? '' : inFile(prefix, place)}${range}${dollar}${lastRow}`;
}

function inFile(prefix: string, { sheetNames }: FormulaPlace): string {
  const sheet = sheetOf(prefix);
  return `${quotedSheet(sheetNames.inFile(sheet) ?? sheet)}!`;
}

function sheetOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
