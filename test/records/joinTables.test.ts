import { joinTables } from '../../src/records/table/joinTables';
import { tableOf } from './tableOf';

const deals = tableOf(['id,sales_agent,value', '1,Ann,5', '2,Bob,6', '3, ann ,7', '4,Cid,8']);
const joined = (...lines: readonly string[]) => joinTables(deals, tableOf(lines, 'teams.csv'));

test('puts the columns of the other table beside each row, on the header that both have', () => {
  expect(joined('Sales Agent,office', 'Bob,West', 'Ann,East')).toEqual({
    name: 'deals.csv',
    rows: [
      ['id', 'sales_agent', 'value', 'office'],
      ['1', 'Ann', '5', 'East'],
      ['2', 'Bob', '6', 'West'],
      ['3', ' ann ', '7', 'East'],
      ['4', 'Cid', '8', ''],
    ],
  });
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
