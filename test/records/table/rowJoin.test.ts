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

describe('of several headers that both have', () => {
  const rows = [
    ['1', 'Ann', 5],
    ['2', 'Bob', 7],
  ];
  const other = (on?: string) => ({
    ...tableOf(['id,Sales Agent,office', '9,Ann,East', '2,Bob,West'], 'teams.csv'),
    ...(on === undefined ? {} : { on }),
  });
  const joinedOn = (on?: string) => rowJoin({ name: 'deals.csv', headers, rows }, other(on));

  test('the one that most rows match joins them', () => {
    const { on, instead, join } = joinedOn();
    expect([on, instead]).toEqual([{ own: 'sales_agent', others: 'Sales Agent' }, ['id']]);
    expect(rows.map(join)).toEqual([
      ['1', 'Ann', 5, '9', 'East'],
      ['2', 'Bob', 7, '2', 'West'],
    ]);
  });

  test('unless a person names another, also by different headers', () => {
    const { on, join, counts } = joinedOn('ID');
    expect(on).toEqual({ own: 'id', others: 'id' });
    expect([...rows, ['', '']].map(join)[0]).toEqual(['1', 'Ann', 5, '', '']);
    expect(counts()).toEqual({ rows: 2, matched: 1 });
    expect(joinedOn('value = ID').on).toEqual({ own: 'value', others: 'id' });
    expect(() => joinedOn('value=key')).toThrow(
      'teams.csv: there is no column named key to join on. Its columns are id, Sales Agent, office',
    );
  });

  test('one that holds a key twice joins none', () => {
    const twice = tableOf(['id,office,sales_agent', '1,East,Ann', '1,East,Bob'], 'teams.csv');
    expect(rowJoin({ name: 'deals.csv', headers, rows }, twice).on.own).toBe('sales_agent');
  });
});

test.each([
  [
    ['agent,office', 'Ann,East'],
    'deals.csv and teams.csv share no column to join them on: deals.csv has id, sales_agent, value; teams.csv has agent, office. Say which two columns hold the same: give both the same header, or --with "teams.csv:COLUMN=ITS COLUMN" to calibrate',
  ],
  [
    ['sales_agent,office', 'Ann,East', 'Bob,West', 'ANN,West'],
    'teams.csv: rows 2 and 4 have the same sales_agent "ANN", so neither can be joined',
  ],
  [['sales_agent,office'], 'teams.csv: there are no rows below the header row'],
])('refuses %j', (lines, message) => {
  expect(() => joined(...lines)).toThrow(message);
});
