import type { LiveTab } from '../../plan/livePlan';
import { contentOf, readValues } from '../cells/contentFacet';
import type { Range, Sheet } from '../cells/facet';
import type { Plain } from '../cells/plain';
import type { WrittenTab } from '../journal/journal';
import { PlanError } from '../planError';
import { liveKeys } from './liveKeys';

/** A row of the user's, or one kept free for them, that becomes a row of the plan where it stands. */
export interface AdoptedRow {
  readonly row: number;
  /** The key that stands in the sheet; '' for a row of the user's. */
  readonly from: string;
  readonly to: string;
  /** Key of the row whose looks it has. */
  readonly like: string;
}

/** One tab of ours as it stands now. */
export interface LiveTabCells extends LiveTab {
  readonly key: string;
  /** Rows that go by another key in `rows` than in the sheet. */
  readonly adopted: readonly AdoptedRow[];
  readonly sheet: Sheet;
  /** What the cells of the keyed block hold. */
  readonly content: readonly (readonly Plain[])[];
  /** What they show: the results of formulas; dates as serial numbers. */
  readonly values: readonly (readonly Plain[])[];
}

/**
 * Reads a tab of ours in three calls.
 *
 * @throws PlanError where the hidden keys are gone, so that no row can be told from another
 */
export function readLiveTab(
  tab: { key: string; sheet: Sheet; name: string },
  written: WrittenTab | null,
  timeZone: () => string,
): LiveTabCells {
  const { key, sheet, name } = tab;
  const block = sheet.getDataRange();
  const all = readValues(block, timeZone);
  const rows = liveKeys(
    all.map((row) => row[0] ?? ''),
    written?.layout.rows ?? null,
  );
  const columns = liveKeys(all[0] ?? [], written?.layout.columns ?? null);
  if (rows.length === 0 || columns.length === 0) throw new PlanError(keysAreGone(name));
  const values = rows.map((_, row) => columns.map((_, column) => all[row]?.[column] ?? ''));
  return { key, sheet, name, rows, columns, values, content: contentOf(block.getFormulas(), values), adopted: [] };
}

/** The part of a tab that a plan may write to. */
export const keyedBlock = (sheet: Sheet, { rows, columns }: Pick<LiveTab, 'rows' | 'columns'>): Range =>
  sheet.getRange(1, 1, rows.length, columns.length);

const keysAreGone = (name: string): string =>
  `The hidden first row or first column of ${name} was changed, so Tandem cannot tell its rows and columns apart. ` +
  `Take that change back (File > Version history), or delete the tab ${name} and generate the plan again.`;
