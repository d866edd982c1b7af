import { chunks } from '../../src/sheet/journal/chunks';
import type { Journal } from '../../src/sheet/journal/journal';
import { journalLines, readJournalLines } from '../../src/sheet/journal/journalLines';

const layout = { name: 'Inputs', rows: ['#', 'a', 'b'], columns: ['#', 'x', 'y'] };
const journal: Journal = {
  generation: 2,
  what: 'plan',
  before: [
    {
      key: 'inputs',
      sheetId: 7,
      layout,
      rowCount: 1000,
      columnCount: 26,
      insertedRows: [{ after: 1, keys: ['n'] }],
      insertedColumns: [],
      adopted: [{ from: '', to: 'n' }],
      hidden: { rows: [], columns: [] },
      shown: { rows: [], columns: [] },
      facets: {
        content: [
          ["'#", "'x", "'y"],
          ["'a", '=$B$1*A2', '=$B$1*B2'],
          ["'b", 0.1 + 0.2, null],
        ],
        note: [
          ['', '≈', '=A1'],
          [null, '"', '\n'],
          ['', '', ''],
        ],
      },
      highlights: [],
    },
  ],
  madeTabs: [9],
  madeNames: ['Tandem_Goal'],
  grownNames: [
    { name: 'Tandem_Goal', tab: 'inputs', first: { row: 'a', column: 'x' }, last: { row: 'b', column: 'y' } },
  ],
  written: null,
  earlier: {
    tabs: [{ key: 'inputs', sheetId: 7, layout, retired: { rows: ['b'], columns: [] }, facets: {}, withheld: [] }],
    names: [],
  },
};

test('a journal comes back as it was written', () => {
  const lines = journalLines(journal);
  // A head, and a line for each of the three rows of the two tabs.
  expect(lines).toHaveLength(7);
  expect(readJournalLines(lines)).toEqual(journal);
});

test('a journal that was cut short is no journal', () => {
  expect(() => readJournalLines(journalLines(journal).slice(0, 4))).toThrow('The journal ends within Inputs');
});

test('a long line is cut into cells that Sheets can hold, never within a character', () => {
  const line = `x${'🚀'.repeat(60_000)}`;
  const cut = chunks(line);
  expect(cut.join('')).toBe(line);
  // 50,000 characters a cell, one of them the apostrophe.
  expect(Math.max(...cut.map(({ length }) => length))).toBeLessThan(50_000);
  for (const piece of cut) expect(piece).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
});
