import type { EnumValue } from './enumeration';
import { BooleanCriteria } from './enumerations';
import type { Range } from './range';
import type { Emulated } from './service';
import { Service } from './service';

/** What a conditional format asks for and how it paints. */
export interface ConditionalRule {
  readonly ranges: readonly Range[];
  readonly criteria: keyof typeof BooleanCriteria;
  readonly values: readonly unknown[];
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
}

/** `SpreadsheetApp.ConditionalFormatRule` with a boolean condition; gradients are not emulated. */
export class ConditionalFormatRule extends Service {
  static override readonly serviceName = 'ConditionalFormatRule';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    getRanges: 'free',
    getBooleanCondition: 'free',
    getGradientCondition: 'free',
    copy: 'free',
  };

  constructor(readonly rule: ConditionalRule) {
    super();
  }

  getRanges = () => [...this.rule.ranges];
  getBooleanCondition = () => new BooleanCondition(this.rule);
  getGradientCondition = () => null;
  copy = () => new ConditionalFormatRuleBuilder(this.rule);
}

/** `SpreadsheetApp.BooleanCondition` */
export class BooleanCondition extends Service {
  static override readonly serviceName = 'BooleanCondition';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    getCriteriaType: 'free',
    getCriteriaValues: 'free',
    getBackground: 'free',
    getFontColor: 'free',
    getBold: 'free',
    getItalic: 'free',
  };

  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  getCriteriaType = (): EnumValue => BooleanCriteria[this.rule.criteria];
  getCriteriaValues = () => [...this.rule.values];
  getBackground = () => this.rule.background;
  getFontColor = () => this.rule.fontColor;
  getBold = () => this.rule.bold;
  getItalic = () => this.rule.italic;
}

const blank = { ranges: [], criteria: null, values: [], background: null, fontColor: null, bold: null, italic: null };
type Draft = Omit<ConditionalRule, 'criteria'> & { readonly criteria: ConditionalRule['criteria'] | null };

/** `SpreadsheetApp.ConditionalFormatRuleBuilder` */
export class ConditionalFormatRuleBuilder extends Service {
  static override readonly serviceName = 'ConditionalFormatRuleBuilder';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    build: 'free',
    copy: 'free',
    setRanges: 'free',
    getRanges: 'free',
    setBackground: 'free',
    setFontColor: 'free',
    setBold: 'free',
    setItalic: 'free',
    withCriteria: 'free',
    whenCellEmpty: 'free',
    whenCellNotEmpty: 'free',
    whenFormulaSatisfied: 'free',
    whenDateAfter: 'free',
    whenDateBefore: 'free',
    whenDateEqualTo: 'free',
    whenNumberBetween: 'free',
    whenNumberEqualTo: 'free',
    whenNumberGreaterThan: 'free',
    whenNumberGreaterThanOrEqualTo: 'free',
    whenNumberLessThan: 'free',
    whenNumberLessThanOrEqualTo: 'free',
    whenNumberNotBetween: 'free',
    whenNumberNotEqualTo: 'free',
    whenTextContains: 'free',
    whenTextDoesNotContain: 'free',
    whenTextEndsWith: 'free',
    whenTextEqualTo: 'free',
    whenTextStartsWith: 'free',
  };

  constructor(private draft: Draft = blank) {
    super();
  }

  /** Throws where there is no condition or no range, as Sheets does. */
  build(): ConditionalFormatRule {
    const { criteria, ranges } = this.draft;
    if (criteria === null) throw new Error('A conditional format rule must have a condition.');
    if (ranges.length === 0) throw new Error('A conditional format rule must have at least one range.');
    return new ConditionalFormatRule({ ...this.draft, criteria });
  }

  copy = () => new ConditionalFormatRuleBuilder(this.draft);
  getRanges = () => [...this.draft.ranges];
  setRanges = (ranges: readonly Range[]) => this.with({ ranges });
  setBackground = (background: string | null) => this.with({ background });
  setFontColor = (fontColor: string | null) => this.with({ fontColor });
  setBold = (bold: boolean | null) => this.with({ bold });
  setItalic = (italic: boolean | null) => this.with({ italic });
  withCriteria = (criteria: EnumValue, args: readonly unknown[]) =>
    this.when(criteria.label as ConditionalRule['criteria'], ...args);
  whenCellEmpty = () => this.when('CELL_EMPTY');
  whenCellNotEmpty = () => this.when('CELL_NOT_EMPTY');
  whenFormulaSatisfied = (formula: string) => this.when('CUSTOM_FORMULA', formula);
  whenDateAfter = (date: Date) => this.when('DATE_AFTER', date);
  whenDateBefore = (date: Date) => this.when('DATE_BEFORE', date);
  whenDateEqualTo = (date: Date) => this.when('DATE_EQUAL_TO', date);
  whenNumberBetween = (start: number, end: number) => this.when('NUMBER_BETWEEN', start, end);
  whenNumberEqualTo = (number: number) => this.when('NUMBER_EQUAL_TO', number);
  whenNumberGreaterThan = (number: number) => this.when('NUMBER_GREATER_THAN', number);
  whenNumberGreaterThanOrEqualTo = (number: number) => this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  whenNumberLessThan = (number: number) => this.when('NUMBER_LESS_THAN', number);
  whenNumberLessThanOrEqualTo = (number: number) => this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  whenNumberNotBetween = (start: number, end: number) => this.when('NUMBER_NOT_BETWEEN', start, end);
  whenNumberNotEqualTo = (number: number) => this.when('NUMBER_NOT_EQUAL_TO', number);
  whenTextContains = (text: string) => this.when('TEXT_CONTAINS', text);
  whenTextDoesNotContain = (text: string) => this.when('TEXT_DOES_NOT_CONTAIN', text);
  whenTextEndsWith = (text: string) => this.when('TEXT_ENDS_WITH', text);
  whenTextEqualTo = (text: string) => this.when('TEXT_EQUAL_TO', text);
  whenTextStartsWith = (text: string) => this.when('TEXT_STARTS_WITH', text);

  private when(criteria: ConditionalRule['criteria'], ...values: unknown[]): this {
    return this.with({ criteria, values });
  }

  private with(change: Partial<Draft>): this {
    this.draft = { ...this.draft, ...change };
    return this;
  }
}
