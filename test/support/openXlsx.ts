import { type Cell, Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';

installChartSupport();

/** Opens an xlsx file as a reader of such files does. */
export async function openXlsx(xlsx: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(xlsx);
  return workbook;
}

/** Every cell that holds a formula, as `Goals!B5`. */
export function formulaCells(workbook: Workbook): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (typeof cell.value === 'object' && cell.value !== null && 'formula' in cell.value) {
          cells.set(`${sheet.name}!${cell.address}`, cell);
        }
      });
    });
  }
  return cells;
}

/** The first cell of a named range. Throws where the file has no such name. */
export function namedCell(workbook: Workbook, name: string): Cell {
  const [range = ''] = workbook.definedNames.getRanges(name).ranges;
  const [, sheet = '', address = ''] = /^'?(.+?)'?!\$?([A-Z]+\$?\d+)/.exec(range) ?? [];
  const cell = workbook.getWorksheet(sheet)?.getCell(address.replace('$', ''));
  if (!cell) throw new Error(`The file has no name ${name}`);
  return cell;
}
