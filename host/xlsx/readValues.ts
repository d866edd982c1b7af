import { type Cell, dateToExcel, Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type { CellValue } from '../workbookSnapshot';
import { flagFormat } from './flagFormat';

// Without it a file that has charts cannot be read.
installChartSupport();

/** Values by sheet name and address, such as `values.Plan.B3`. An error is its code, a date its serial number. */
export type WorkbookValues = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;

/** The values that an xlsx file carries, formulas' included. Blank cells are left out. */
export async function readValues(xlsx: Uint8Array): Promise<WorkbookValues> {
  const workbook = new Workbook();
  await workbook.xlsx.load(xlsx);
  const sheets: Record<string, Record<string, CellValue>> = {};
  for (const sheet of workbook.worksheets) {
    const values: Record<string, CellValue> = {};
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const value = shownValue(plainValue(cell.value), cell.numFmt);
        if (value !== null) values[cell.address] = value;
      });
    });
    sheets[sheet.name] = values;
  }
  return sheets;
}

/** Zero or one behind the format of flags is a flag. */
const shownValue = (value: CellValue | null, format: Cell['numFmt']): CellValue | null =>
  typeof value === 'number' && format === flagFormat ? value !== 0 : value;

function plainValue(value: Cell['value']): CellValue | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return dateToExcel(value);
  if (typeof value !== 'object') return value;
  if ('error' in value) return value.error;
  if ('formula' in value || 'sharedFormula' in value) return plainValue(value.result ?? null);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return value.text;
  return 'checkbox' in value ? value.checkbox : null;
}
