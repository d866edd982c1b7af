import { isPlaceholder } from '../columns/isPlaceholder';

const ZEROS = /^0{1,4}[-/. ]0{1,2}[-/. ]0{1,4}(?:[T ].*)?$/;
// What databases and spreadsheets write where they have no date: the year 1 of .NET, 1753 of SQL Server, 1899 and 1900 of
// Excel's day 0 and 1, in which day and month can be 0.
const EARLY =
  /^(?:(?:000\d|1753|1899|1900)[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:000\d|1753|1899|1900)|0{1,2}-jan-(?:19)?00)(?:[T ].*)?$/i;

/** Whether a text stands for no date: `00/00/0000`, `1900-01-00`, `n/a`, `-`. */
export const isBlankDate = (text: string): boolean => isPlaceholder(text) || ZEROS.test(text) || EARLY.test(text);
