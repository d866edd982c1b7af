import type { PrintedPlan, PrintedTab } from '../../plan/printedPlan';
import type { LiveBook } from '../live/liveBook';
import { PlanError } from '../planError';
import { newGrid } from '../sheets/newGrid';

/** Google's limit for a spreadsheet: https://support.google.com/drive/answer/37603 */
const MOST_CELLS = 10_000_000;

/** @throws PlanError where the spreadsheet would have more cells than Sheets allows */
export function assertRoom({ sheets, plan }: LiveBook, { tabs }: PrintedPlan): void {
  const present = sheets.reduce((sum, { sheet }) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
  const added = tabs.filter(({ key }) => !plan.tabs[key]).reduce((sum, tab) => sum + cellsOf(tab), 0);
  // The journal is a sheet of its own.
  const total = present + added + newGrid.rows * newGrid.columns;
  if (total <= MOST_CELLS) return;
  throw new PlanError(
    `The plan needs ${total.toLocaleString('en-US')} cells and a spreadsheet holds ${MOST_CELLS.toLocaleString('en-US')}. ` +
      'Delete empty rows and columns from your largest tabs, or generate the plan in a new spreadsheet.',
  );
}

const cellsOf = ({ rows, columns }: PrintedTab): number =>
  Math.max(rows.length, newGrid.rows) * Math.max(columns.length, newGrid.columns);
