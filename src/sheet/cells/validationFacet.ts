import { tabPrefix } from '../../plan/print/reference';
import type { Facet, Range } from './facet';
import { type PlainArg, type PlainRule, ruleText } from './validationText';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** The rules that stop a bad value, the user's own kinds included. */
export const validationFacet: Facet = {
  blank: '',
  read: (block) => block.getDataValidations().map((row) => row.map((rule) => (rule === null ? '' : textOf(rule)))),
  write: (block, grid) => {
    const built = new Map<string, Rule | null>([['', null]]);
    const rules = grid.map((row) => row.map((text) => ruleOf(String(text), built)));
    block.setDataValidations(rules);
  },
};

function textOf(rule: Rule): string {
  return ruleText({
    criteria: String(rule.getCriteriaType()),
    args: rule.getCriteriaValues().map(plainArg),
    allowInvalid: rule.getAllowInvalid(),
    says: rule.getHelpText() ?? '',
  });
}

function plainArg(arg: unknown): PlainArg {
  if (arg instanceof Date) return { instant: arg.getTime() };
  if (Array.isArray(arg) || typeof arg !== 'object' || arg === null) return arg as PlainArg;
  const range = arg as Range;
  return { range: `${tabPrefix(range.getSheet().getName())}${range.getA1Notation()}` };
}

function ruleOf(text: string, built: Map<string, Rule | null>): Rule | null {
  const known = built.get(text);
  if (known !== undefined) return known;
  const { criteria, args, allowInvalid, says } = JSON.parse(text) as PlainRule;
  const named = SpreadsheetApp.DataValidationCriteria as unknown as Record<
    string,
    GoogleAppsScript.Spreadsheet.DataValidationCriteria
  >;
  const criterion = named[criteria];
  if (criterion === undefined) throw new Error(`Sheets knows no validation rule named ${criteria}`);
  const rule = SpreadsheetApp.newDataValidation()
    .withCriteria(criterion, args.map(givenArg))
    .setAllowInvalid(allowInvalid)
    .setHelpText(says)
    .build();
  built.set(text, rule);
  return rule;
}

function givenArg(arg: PlainArg): unknown {
  if (typeof arg !== 'object' || arg === null || Array.isArray(arg)) return arg;
  if ('instant' in arg) return new Date(arg.instant);
  return SpreadsheetApp.getActive().getRange((arg as { range: string }).range);
}
