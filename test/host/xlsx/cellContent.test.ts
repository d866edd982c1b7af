import { readBack, sheetIn } from './readBack';
import { cellOf, sheetOf, workbookOf } from './snapshots';

async function written(parts: Parameters<typeof cellOf>[1]) {
  const workbook = await readBack(workbookOf([sheetOf('Plan', { cells: [cellOf('B2', parts)] })]));
  return sheetIn(workbook, 'Plan').getCell('B2');
}

test('a formula that Excel lacks a function for becomes its value, and the note says so', async () => {
  const cell = await written({ value: 42, formula: '=LEADS_PER_WEEK(A1)', note: 'Leads to create.' });
  expect(cell.value).toBe(42);
  const note = JSON.stringify(cell.note);
  expect(note).toContain('Leads to create.\\nA fixed value here: Excel has no =LEADS_PER_WEEK(A1)');
});

test.each<[string, unknown]>([
  ['#N/A', { error: '#N/A' }],
  ['#NUM!', { error: '#NUM!' }],
  ['#ERROR!', { error: '#VALUE!' }],
])('the error %s of a spilled cell is an error', async (value, expected) => {
  expect((await written({ value, isError: true })).value).toEqual(expected);
});

test('a text that only looks like an error is a text', async () => {
  expect((await written({ value: '#N/A' })).value).toBe('#N/A');
});

test('a formula that gives an empty text is kept', async () => {
  expect((await written({ value: '', formula: '=""' })).value).toEqual({ formula: '""' });
});

test.each([true, false, 0, -1.5, 'a & <b> "c"', '  spaced  ', 'two\nlines', '_x0041_'])('%p is kept', async (value) => {
  expect((await written({ value })).value).toBe(value);
});

test('control characters, which no XML can hold, are dropped', async () => {
  expect((await written({ value: 'a\u0001b\u0000c' })).value).toBe('abc');
});

test('a text longer than a cell of Excel is cut, and says so', async () => {
  const { value } = await written({ value: 'x'.repeat(40000) });
  expect(String(value)).toHaveLength(32767);
  expect(String(value)).toMatch(/x \.\.\. \[cut: .*\]$/);
});

test('a number that is not finite is refused, with its place', async () => {
  await expect(written({ value: Number.NaN })).rejects.toThrow('Plan!B2: NaN is no number that a file can hold.');
});
