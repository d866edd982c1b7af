import { tabPrefix } from '../../plan/print/reference';
import { absoluteFormula, relativeFormula } from '../formulas/relativeFormula';
import type { Facet, Range } from './facet';
import { type PlainArg, type PlainRule, ruleText } from './validationText';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** The rules that stop a bad value, the user's own kinds included. */
export const validationFacet: Facet = {
  blank: '',
  read: (block) => {
    const at = placesIn(block);
    return block
      .getDataValidations()
      .map((row, i) => row.map((rule, j) => (rule === null ? '' : textOf(rule, at(i, j)))));
  },
  write: (block, grid) => {
    const built = new Map<string, Rule | null>([['', null]]);
    const at = placesIn(block);
    const rules = grid.map((row, i) => row.map((text, j) => ruleOf(String(text), at(i, j), built)));
    block.setDataValidations(rules);
  },
};

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Places count from 0 in the sheet. */
const placesIn =
  (block: Range) =>
  (i: number, j: number): Place => ({
    row: block.getRow() - 1 + i,
    column: block.getColumn() - 1 + j,
  });

function textOf(rule: Rule, place: Place): string {
  const criteria = String(rule.getCriteriaType());
  return ruleText({
    criteria,
    args: rule.getCriteriaValues().map((arg: unknown) => relativeArg(criteria, plainArg(arg), place)),
    allowInvalid: rule.getAllowInvalid(),
    says: rule.getHelpText() ?? '',
  });
}

const FORMULA = 'CUSTOM_FORMULA';

const relativeArg = (criteria: string, arg: PlainArg, { row, column }: Place): PlainArg =>
  criteria === FORMULA ? relativeFormula(String(arg), row, column) : arg;

const absoluteArg = (criteria: string, arg: PlainArg, { row, column }: Place): PlainArg =>
  criteria === FORMULA ? absoluteFormula(String(arg), row, column) : arg;

function plainArg(arg: unknown): PlainArg {
  if (arg instanceof Date) return { instant: arg.getTime() };
  if (Array.isArray(arg) || typeof arg !== 'object' || arg === null) return arg as PlainArg;
  const range = arg as Range;
  return { range: `${tabPrefix(range.getSheet().getName())}${range.getA1Notation()}` };
}

function ruleOf(text: string, place: Place, built: Map<string, Rule | null>): Rule | null {
  const parsed = text === '' ? null : (JSON.parse(text) as PlainRule);
  const given = parsed?.args.map((arg) => absoluteArg(parsed.criteria, arg, place));
  const key = parsed ? ruleText({ ...parsed, args: given ?? [] }) : '';
  const known = built.get(key);
  if (known !== undefined || !parsed) return known ?? null;
  const { criteria, allowInvalid, says } = parsed;
  const named = SpreadsheetApp.DataValidationCriteria as unknown as Record<
    string,
    GoogleAppsScript.Spreadsheet.DataValidationCriteria
  >;
  const criterion = named[criteria];
  if (criterion === undefined) throw new Error(`Sheets knows no validation rule named ${criteria}`);
  const rule = SpreadsheetApp.newDataValidation()
    .withCriteria(criterion, (given ?? []).map(givenArg))
    .setAllowInvalid(allowInvalid)
    .setHelpText(says)
    .build();
  built.set(key, rule);
  return rule;
}

function givenArg(arg: PlainArg): unknown {
  if (typeof arg !== 'object' || arg === null || Array.isArray(arg)) return arg;
  if ('instant' in arg) return new Date(arg.instant);
  return SpreadsheetApp.getActive().getRange((arg as { range: string }).range);
}
