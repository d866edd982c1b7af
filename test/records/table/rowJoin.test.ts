import { rowJoin } from '../../../src/records/table/rowJoin';
import { tableOf } from '../tableOf';

const headers = ['id', 'sales_agent', 'value'];
const joined = (...lines: readonly string[]) => rowJoin({ name: 'deals.csv', headers }, tableOf(lines, 'teams.csv'));

test('puts the columns of the other table beside a row, on the header that both have', () => {
  const { headers: all, join } = joined('Sales Agent,office', 'Bob,West', 'Ann,East');
  expect(all).toEqual(['id', 'sales_agent', 'value', 'office']);
  expect([['1', 'Ann', 5], ['3', ' ann ', 7], ['4', 'Cid', 8], ['5']].map(join)).toEqual([
    ['1', 'Ann', 5, 'East'],
    ['3', ' ann ', 7, 'East'],
    ['4', 'Cid', 8, ''],
    ['5', '', '', ''],
  ]);
});

test('title lines, filters and blank lines may stand above the headers, even one that is a header alone', () => {
  const lines = ['Agents of 2026', '', 'value', 'Filter,all', 'office,sales_agent', 'West,Bob', 'East,Ann'];
  const { headers: all, join } = joined(...lines);
  expect(all).toEqual(['id', 'sales_agent', 'value', 'office']);
  expect(join(['1', 'Ann', 5])).toEqual(['1', 'Ann', 5, 'East']);
  expect(join(['2', 'sales_agent', 5])).toEqual(['2', 'sales_agent', 5, '']);
  expect(() => joined(...lines, 'North,ann')).toThrow('rows 7 and 8 have the same sales_agent "ann"');
});

test.each([
  [
    ['agent,office', 'Ann,East'],
    'deals.csv and teams.csv share no column to join them on: deals.csv has id, sales_agent, value; teams.csv has agent, office',
  ],
  [
    ['sales_agent,id,office', 'Ann,1,East'],
    'deals.csv and teams.csv share several columns, so which one joins them? sales_agent, id',
  ],
  [
    ['sales_agent,office', 'Ann,East', 'Bob,West', 'ANN,West'],
    'teams.csv: rows 2 and 4 have the same sales_agent "ANN", so neither can be joined',
  ],
  [['sales_agent,office'], 'teams.csv: there are no rows below the header row'],
])('refuses %j', (lines, message) => {
  expect(() => joined(...lines)).toThrow(message);
});
