import type { Host } from '../../host/host';
import { act, generate, openWorkbook, requestFor, statusOf } from '../faults/scenario';
import { exampleInputs } from '../support/exampleInputs';
import { shortYear } from '../support/shortYear';
import { cellOf, keyedRows, sheetOf } from './support';

const inputs = shortYear(exampleInputs());
const saved = (() => {
  const host = openWorkbook(undefined, { entry: 'realEntry' });
  generate(host, requestFor(host, inputs));
  return host.save();
})();

/** Sums taken in pieces differ in their last bits. */
const rounded = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);

const isKey = (row: number, column: number): boolean => row === 0 || column === 0;

/** What every cell of the plan shows, by the keys of its row and its column. */
function shown(host: Host): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  for (const { name, cells } of host.snapshot().sheets) {
    const rows = new Map(cells.filter(({ column }) => column === 0).map(({ row, value }) => [row, value]));
    const columns = new Map(cells.filter(({ row }) => row === 0).map(({ column, value }) => [column, value]));
    for (const { row, column, value } of cells) {
      const [rowKey, columnKey] = [rows.get(row), columns.get(column)];
      if (!isKey(row, column) && rowKey && columnKey) values.set(`${name} ${rowKey} ${columnKey}`, rounded(value));
    }
  }
  return values;
}

test.each([
  ['a row with figures in the revenue of Funnel', 'Funnel', 'revenue|small-business', 'E'],
  ['a row with figures among the shares of Inputs', 'Inputs', 'shareOfGoal|small-business', 'D'],
  ['a row with figures among the records of close rates', 'Inputs', 'closeRate|small-business', 'I'],
] as const)('generating again leaves %s out of the plan’s sums', (_, tab, key, column) => {
  const host = openWorkbook(saved, { entry: 'realEntry' });
  const before = shown(host);
  const row = keyedRows(host, tab)[key] ?? 0;
  act(host, { tab, insertRowAfter: row }, { tab, at: `${column}${row + 1}`, set: 1_000_000 });
  generate(host, requestFor(host, inputs));
  expect(shown(host)).toEqual(before);
  expect(cellOf(host, tab, `${column}${row + 1}`).value).toBe(1_000_000);
  expect(statusOf(host)).toMatchObject({ generation: 2, overwritten: [] });
});

test('generating again leaves a column between two sources out of the plan’s sums', () => {
  const host = openWorkbook(saved, { entry: 'realEntry' });
  const before = shown(host);
  const first = sheetOf(host, 'Funnel').cells.find(({ row, value }) => row === 0 && value === 'source:marketing');
  const column = (first?.column ?? 0) + 1;
  const row = keyedRows(host, 'Funnel')['opportunities|enterprise'] ?? 0;
  const at = `${String.fromCharCode(65 + column)}${row}`;
  act(host, { tab: 'Funnel', insertColumnAfter: column }, { tab: 'Funnel', at, set: 400 });
  generate(host, requestFor(host, inputs));
  expect(shown(host)).toEqual(before);
  expect(cellOf(host, 'Funnel', at).value).toBe(400);
});
