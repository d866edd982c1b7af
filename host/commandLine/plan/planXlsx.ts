import type { WorkbookSnapshot } from '../../workbookSnapshot';
import { planPrinting } from '../../xlsx/plan/planPrinting';
import { writeXlsx } from '../../xlsx/writeXlsx';
import type { Outcome } from './server';

/**
 * The plan's workbook as an xlsx file: it prints as `planPrinting` says. The blank sheet that the workbook began with and
 * the hidden ones in which the add-in keeps its records are left out.
 */
export function planXlsx(snapshot: WorkbookSnapshot, { tabs }: Pick<Outcome, 'tabs'>): Promise<Uint8Array> {
  const ours = new Set(tabs.map(({ name }) => name));
  const sheets = snapshot.sheets.filter(({ name, hidden, cells }) => ours.has(name) || (!hidden && cells.length > 0));
  const kept = new Set(sheets.map(({ id }) => id));
  const names = snapshot.names.filter(({ sheetId }) => kept.has(sheetId));
  return writeXlsx({ ...snapshot, sheets, names }, { printing: planPrinting });
}
