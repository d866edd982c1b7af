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

test('generating again leaves rows and a column between the plan’s lines out of its sums, and where they are', () => {
  const host = openWorkbook(saved, { entry: 'realEntry' });
  const before = shown(host);
  const shares = keyedRows(host, 'Inputs')['shareOfGoal|small-business'] ?? 0;
  const revenue = keyedRows(host, 'Funnel')['revenue|small-business'] ?? 0;
  const source = sheetOf(host, 'Funnel').cells.find(({ row, value }) => row === 0 && value === 'source:marketing');
  const column = (source?.column ?? 0) + 1;
  const own = [
    ['Inputs', `D${shares + 1}`, 1_000_000],
    ['Funnel', `E${revenue + 1}`, 2_000_000],
    ['Funnel', `${String.fromCharCode(65 + column)}${revenue}`, 400],
  ] as const;
  act(
    host,
    { tab: 'Inputs', insertRowAfter: shares },
    { tab: 'Funnel', insertRowAfter: revenue },
    { tab: 'Funnel', insertColumnAfter: column },
    ...own.map(([tab, at, set]) => ({ tab, at, set })),
  );
  generate(host, requestFor(host, inputs));
  expect(shown(host)).toEqual(before);
  for (const [tab, at, value] of own) expect(cellOf(host, tab, at).value).toBe(value);
  expect(statusOf(host)).toMatchObject({ generation: 2, overwritten: [] });
});
