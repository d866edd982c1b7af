import type { Getters } from './getters';
import { spreadsheet } from './spreadsheet';

interface Place {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

type Scalar = string | number | boolean | null;

interface Rule {
  readonly ranges: readonly object[];
  readonly criterion: { readonly type: string; readonly values: readonly string[] };
}

interface ValidationPlugin {
  readonly getters: Getters;
  getRuleErrorForCellValue(value: Scalar, place: Place, rule: Rule): string | undefined;
  getCellOffsetInRule(place: Place, rule: Rule): { readonly col: number; readonly row: number };
}

/**
 * Makes a rule that is a formula judge the value that a person is typing, as in Sheets. The engine asks the formula of the
 * cell as it still stands, so a blank cell whose rule wants a text would take nothing.
 */
export function judgeTypedValues(): void {
  const { coreViewsPluginRegistry } = spreadsheet.registries;
  const Plugin = coreViewsPluginRegistry.get('data_validation_ui') as unknown as new (
    config: object,
  ) => ValidationPlugin;
  const Judging = class extends Plugin {
    override getRuleErrorForCellValue(value: Scalar, place: Place, rule: Rule): string | undefined {
      const stands = this.getters.getEvaluatedCell(place).value;
      const isTyped = rule.criterion.type === 'customFormula' && value !== stands;
      return super.getRuleErrorForCellValue(value, place, isTyped ? this.ruleFor(value, place, rule) : rule);
    }

    /** The rule of this cell alone, with the value in the place of each reference to the cell. */
    private ruleFor(value: Scalar, place: Place, rule: Rule): Rule {
      const { sheetId, col, row } = place;
      const offset = this.getCellOffsetInRule(place, rule);
      const [text = ''] = rule.criterion.values;
      const compiled = spreadsheet.CompiledFormula.Compile(text, sheetId, this.getters);
      const moved = this.getters.getTranslatedCellFormula(sheetId, offset.col, offset.row, compiled);
      const own = spreadsheet.helpers.toXC(col, row);
      const pieces = spreadsheet
        .tokenize(moved)
        .map((token) => (token.value.replace(/\$/g, '') === own ? literal(value) : token.value));
      const ranges = [this.getters.getRangeFromSheetXC(sheetId, own)];
      return { ...rule, ranges, criterion: { ...rule.criterion, values: [pieces.join('')] } };
    }
  };
  coreViewsPluginRegistry.replace('data_validation_ui', Judging as never);
}

function literal(value: Scalar): string {
  if (typeof value === 'number') return value < 0 ? `(${value})` : String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // The engine knows no quote within quotes.
  return `("${(value ?? '').split('"').join('"&CHAR(34)&"')}")`;
}
