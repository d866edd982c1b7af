import type { HostState } from '../hostState';
import { ConditionalFormatRuleBuilder } from './conditionalFormatRule';
import { DataValidationBuilder } from './dataValidation';
import * as enumerations from './enumerations';
import type { Range } from './range';
import { RichTextValueBuilder } from './richTextValue';
import type { Emulated } from './service';
import { Service } from './service';
import type { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { TextStyleBuilder } from './textStyle';
import { Ui } from './ui';

/** `SpreadsheetApp` */
export class SpreadsheetApp extends Service {
  static override readonly serviceName = 'SpreadsheetApp';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    getActive: 'free',
    getActiveSpreadsheet: 'free',
    getActiveSheet: 'free',
    setActiveSheet: 'free',
    setActiveRange: 'free',
    getUi: 'free',
    flush: 'write',
    newDataValidation: 'free',
    newConditionalFormatRule: 'free',
    newTextStyle: 'free',
    newRichTextValue: 'free',
    DataValidationCriteria: 'value',
    BooleanCriteria: 'value',
    BorderStyle: 'value',
    ProtectionType: 'value',
    DeveloperMetadataVisibility: 'value',
    DeveloperMetadataLocationType: 'value',
    Dimension: 'value',
    WrapStrategy: 'value',
    ColorType: 'value',
  };
  readonly DataValidationCriteria = enumerations.DataValidationCriteria;
  readonly BooleanCriteria = enumerations.BooleanCriteria;
  readonly BorderStyle = enumerations.BorderStyle;
  readonly ProtectionType = enumerations.ProtectionType;
  readonly DeveloperMetadataVisibility = enumerations.DeveloperMetadataVisibility;
  readonly DeveloperMetadataLocationType = enumerations.DeveloperMetadataLocationType;
  readonly Dimension = enumerations.Dimension;
  readonly WrapStrategy = enumerations.WrapStrategy;
  readonly ColorType = enumerations.ColorType;

  constructor(private readonly state: HostState) {
    super();
  }

  getActive = () => new Spreadsheet(this.state);
  getActiveSpreadsheet = () => new Spreadsheet(this.state);
  getActiveSheet = (): Sheet => this.getActive().getActiveSheet();
  setActiveSheet = (sheet: Sheet): Sheet => sheet.activate();
  setActiveRange = (range: Range): Range => range.activate();
  getUi = () => new Ui(this.state);
  newDataValidation = () => new DataValidationBuilder();
  newTextStyle = () => new TextStyleBuilder();
  newRichTextValue = () => new RichTextValueBuilder();
  newConditionalFormatRule = () => new ConditionalFormatRuleBuilder();

  /** Nothing to do here: whoever looks at the workbook sees all that was written, calculated. */
  flush(): void {}
}
