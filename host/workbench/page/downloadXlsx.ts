import type { Host } from '../../host';
import { planPrinting } from '../../xlsx/plan/planPrinting';
import { writeXlsx } from '../../xlsx/writeXlsx';
import { fileName } from './fileName';
import { saveFile } from './saveFile';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Downloads the workbook as an Excel file under its title. Gives what Excel cannot have and the file therefore lacks. */
export async function downloadXlsx(host: Host, title: string): Promise<readonly string[]> {
  const losses: string[] = [];
  const snapshot = host.snapshot();
  const bytes = await writeXlsx(snapshot, {
    created: new Date(),
    printing: planPrinting,
    onLoss: (what) => losses.push(what),
  });
  saveFile(`${fileName(title)}.xlsx`, xlsx, bytes);
  return losses;
}
