import type { TextTable } from '../../src/records/table/textTable';

/** A table from lines of comma-separated cells, the header line first. */
export const tableOf = (lines: readonly string[], name = 'deals.csv'): TextTable => ({
  name,
  rows: lines.map((line) => line.split(',')),
});
