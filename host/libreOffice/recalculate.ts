import { readValues, type WorkbookValues } from '../xlsx/readValues';
import { convert } from './convert';

/**
 * What LibreOffice makes of an xlsx file's formulas: the values of all cells by sheet name and address, calculated anew
 * whatever values the file carries. `program` is what `findLibreOffice` found.
 *
 * @example
 * const program = findLibreOffice();
 * if (program) (await recalculate(program, xlsx)).Plan?.B3;
 */
export async function recalculate(program: string, xlsx: Uint8Array): Promise<WorkbookValues> {
  return readValues(await convert(program, xlsx, 'xlsx'));
}
