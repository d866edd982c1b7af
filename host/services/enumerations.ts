import { enumeration } from './enumeration';

const dates = [
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
] as const;
const numbers = [
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
] as const;
const texts = ['TEXT_CONTAINS', 'TEXT_DOES_NOT_CONTAIN', 'TEXT_EQUAL_TO'] as const;

/** `SpreadsheetApp.DataValidationCriteria` */
export const DataValidationCriteria = enumeration([
  ...dates,
  'DATE_IS_VALID_DATE',
  ...numbers,
  ...texts,
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
]);

/** `SpreadsheetApp.BooleanCriteria` */
export const BooleanCriteria = enumeration([
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  ...dates,
  ...numbers,
  ...texts,
  'TEXT_ENDS_WITH',
  'TEXT_STARTS_WITH',
  'CUSTOM_FORMULA',
]);

/** `SpreadsheetApp.BorderStyle` */
export const BorderStyle = enumeration(['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE']);
/** `SpreadsheetApp.ProtectionType` */
export const ProtectionType = enumeration(['RANGE', 'SHEET']);
/** `SpreadsheetApp.DeveloperMetadataVisibility` */
export const DeveloperMetadataVisibility = enumeration(['DOCUMENT', 'PROJECT']);
/** `SpreadsheetApp.DeveloperMetadataLocationType` */
export const DeveloperMetadataLocationType = enumeration(['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN']);
/** `SpreadsheetApp.Dimension` */
export const Dimension = enumeration(['COLUMNS', 'ROWS']);
/** `SpreadsheetApp.WrapStrategy` */
export const WrapStrategy = enumeration(['WRAP', 'OVERFLOW', 'CLIP']);
/** `SpreadsheetApp.ColorType` */
export const ColorType = enumeration(['UNSUPPORTED', 'RGB', 'THEME']);
/** `ScriptApp.AuthMode` */
export const AuthMode = enumeration(['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
