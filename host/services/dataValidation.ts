import type { EnumValue } from './enumeration';
import { DataValidationCriteria } from './enumerations';
import type { Emulated } from './service';
import { Service } from './service';

/** What a validation rule asks for. Values are as the builder took them: numbers, texts, Dates, a range. */
export interface ValidationRule {
  readonly criteria: keyof typeof DataValidationCriteria;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string;
  readonly showDropdown: boolean;
}

/** `SpreadsheetApp.DataValidation` */
export class DataValidation extends Service {
  static override readonly serviceName = 'DataValidation';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    getCriteriaType: 'free',
    getCriteriaValues: 'free',
    getAllowInvalid: 'free',
    getHelpText: 'free',
    copy: 'free',
  };

  constructor(readonly rule: ValidationRule) {
    super();
  }

  getCriteriaType(): EnumValue {
    return DataValidationCriteria[this.rule.criteria];
  }

  getCriteriaValues(): unknown[] {
    const { criteria, values, showDropdown } = this.rule;
    if (criteria === 'VALUE_IN_LIST') return [[...values], showDropdown];
    return criteria === 'VALUE_IN_RANGE' ? [values[0], showDropdown] : [...values];
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getHelpText(): string | null {
    return this.rule.helpText || null;
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.rule);
  }
}

const blank: ValidationRule = {
  criteria: 'CUSTOM_FORMULA',
  values: [],
  allowInvalid: true,
  helpText: '',
  showDropdown: true,
};

/** `SpreadsheetApp.DataValidationBuilder` */
export class DataValidationBuilder extends Service {
  static override readonly serviceName = 'DataValidationBuilder';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    build: 'free',
    copy: 'free',
    setAllowInvalid: 'free',
    setHelpText: 'free',
    withCriteria: 'free',
    getCriteriaType: 'free',
    getCriteriaValues: 'free',
    getAllowInvalid: 'free',
    getHelpText: 'free',
    requireCheckbox: 'free',
    requireDate: 'free',
    requireDateAfter: 'free',
    requireDateBefore: 'free',
    requireDateBetween: 'free',
    requireDateEqualTo: 'free',
    requireDateNotBetween: 'free',
    requireDateOnOrAfter: 'free',
    requireDateOnOrBefore: 'free',
    requireFormulaSatisfied: 'free',
    requireNumberBetween: 'free',
    requireNumberEqualTo: 'free',
    requireNumberGreaterThan: 'free',
    requireNumberGreaterThanOrEqualTo: 'free',
    requireNumberLessThan: 'free',
    requireNumberLessThanOrEqualTo: 'free',
    requireNumberNotBetween: 'free',
    requireNumberNotEqualTo: 'free',
    requireTextContains: 'free',
    requireTextDoesNotContain: 'free',
    requireTextEqualTo: 'free',
    requireTextIsEmail: 'free',
    requireTextIsUrl: 'free',
    requireValueInList: 'free',
    requireValueInRange: 'free',
  };

  constructor(private rule: ValidationRule = blank) {
    super();
  }

  build = () => new DataValidation(this.rule);
  copy = () => new DataValidationBuilder(this.rule);
  getCriteriaType = () => this.build().getCriteriaType();
  getCriteriaValues = () => this.build().getCriteriaValues();
  getAllowInvalid = () => this.rule.allowInvalid;
  getHelpText = () => this.build().getHelpText();
  setAllowInvalid = (allowInvalid: boolean) => this.with({ allowInvalid });
  setHelpText = (helpText: string | null) => this.with({ helpText: helpText ?? '' });

  withCriteria(criteria: EnumValue, args: readonly unknown[]): this {
    const name = criteria.label as ValidationRule['criteria'];
    if (name === 'VALUE_IN_LIST') return this.requireValueInList(args[0] as unknown[], args[1] as boolean);
    if (name === 'VALUE_IN_RANGE') return this.requireValueInRange(args[0], args[1] as boolean);
    return this.require(name, ...args);
  }

  requireCheckbox = (...values: unknown[]) => {
    if (values.length > 0)
      throw new Error('DataValidationBuilder.requireCheckbox with values of its own is not emulated');
    return this.require('CHECKBOX');
  };
  requireDate = () => this.require('DATE_IS_VALID_DATE');
  requireDateAfter = (date: Date) => this.require('DATE_AFTER', date);
  requireDateBefore = (date: Date) => this.require('DATE_BEFORE', date);
  requireDateBetween = (start: Date, end: Date) => this.require('DATE_BETWEEN', start, end);
  requireDateEqualTo = (date: Date) => this.require('DATE_EQUAL_TO', date);
  requireDateNotBetween = (start: Date, end: Date) => this.require('DATE_NOT_BETWEEN', start, end);
  requireDateOnOrAfter = (date: Date) => this.require('DATE_ON_OR_AFTER', date);
  requireDateOnOrBefore = (date: Date) => this.require('DATE_ON_OR_BEFORE', date);
  requireFormulaSatisfied = (formula: string) => this.require('CUSTOM_FORMULA', formula);
  requireNumberBetween = (start: number, end: number) => this.require('NUMBER_BETWEEN', start, end);
  requireNumberEqualTo = (number: number) => this.require('NUMBER_EQUAL_TO', number);
  requireNumberGreaterThan = (number: number) => this.require('NUMBER_GREATER_THAN', number);
  requireNumberGreaterThanOrEqualTo = (number: number) => this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  requireNumberLessThan = (number: number) => this.require('NUMBER_LESS_THAN', number);
  requireNumberLessThanOrEqualTo = (number: number) => this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  requireNumberNotBetween = (start: number, end: number) => this.require('NUMBER_NOT_BETWEEN', start, end);
  requireNumberNotEqualTo = (number: number) => this.require('NUMBER_NOT_EQUAL_TO', number);
  requireTextContains = (text: string) => this.require('TEXT_CONTAINS', text);
  requireTextDoesNotContain = (text: string) => this.require('TEXT_DOES_NOT_CONTAIN', text);
  requireTextEqualTo = (text: string) => this.require('TEXT_EQUAL_TO', text);
  requireTextIsEmail = () => this.require('TEXT_IS_VALID_EMAIL');
  requireTextIsUrl = () => this.require('TEXT_IS_VALID_URL');

  requireValueInList(values: readonly unknown[], showDropdown = true): this {
    return this.with({ criteria: 'VALUE_IN_LIST', values: values.map(String), showDropdown });
  }

  requireValueInRange(range: unknown, showDropdown = true): this {
    return this.with({ criteria: 'VALUE_IN_RANGE', values: [range], showDropdown });
  }

  private require(criteria: ValidationRule['criteria'], ...values: unknown[]): this {
    return this.with({ criteria, values });
  }

  private with(change: Partial<ValidationRule>): this {
    this.rule = { ...this.rule, ...change };
    return this;
  }
}
