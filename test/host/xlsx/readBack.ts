import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { WorkbookSnapshot } from '../../../host/workbookSnapshot';
import { writeXlsx, type XlsxOptions } from '../../../host/xlsx/writeXlsx';

/** A workbook as the library reads it back from the file that was written. */
export async function readBack(snapshot: WorkbookSnapshot, options: XlsxOptions = {}): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(await writeXlsx(snapshot, options));
  return workbook;
}

/** One of its sheets; throws where there is none of the name. */
export function sheetIn(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name} among ${workbook.worksheets.map((each) => each.name).join(', ')}`);
  return sheet;
}
