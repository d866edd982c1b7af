import type { PrintedTab } from '../../plan/printedPlan';
import type { Lines, WrittenTab } from '../journal/journal';

/** Lines that leave the plan with this generation, and lines that come back to it. */
export interface ChangedLines {
  readonly leaving: Lines;
  readonly returning: Lines;
}

/** Compares what is retired now with what was retired before. */
export function changedLines(printed: PrintedTab, written: WrittenTab | null): ChangedLines {
  const rows = change(printed.retiredRows, written?.retired.rows ?? [], printed.rows);
  const columns = change(printed.retiredColumns, written?.retired.columns ?? [], printed.columns);
  return {
    leaving: { rows: rows.leaving, columns: columns.leaving },
    returning: { rows: rows.returning, columns: columns.returning },
  };
}

function change(now: readonly string[], before: readonly string[], planned: readonly string[]) {
  return {
    leaving: now.filter((key) => !before.includes(key)),
    returning: before.filter((key) => !now.includes(key) && planned.includes(key)),
  };
}
