import { opportunityColumns } from '../../src/records/columns';
import { tableOf } from './tableOf';

const columns = (header: string, by: string | null = null) => opportunityColumns(tableOf([header, 'x']), by);

test.each([
  ['opportunity_id,deal_stage,engage_date,close_date,close_value,segment', [1, 4, 2, 3, 5]],
  ['Stage,Amount,Created Date,Close Date,Segment', [0, 1, 2, 3, 4]],
  ['Segment,StageName,Amount,CreatedDate,CloseDate', [1, 2, 3, 4, 0]],
  ['Status,Deal Value,Created At,Closed On,SEGMENT', [0, 1, 2, 3, 4]],
])('finds the columns of %s', (header, places) => {
  const { stage, value, created, closed, segment } = columns(header);
  expect([stage, value, created, closed, segment]).toEqual(places);
});

test('takes the segment from the column that is asked for', () => {
  expect(columns('stage,amount,created,closed,Regional Office', 'regional_office').segment).toBe(4);
});

test('an earlier name in its list wins over a later one', () => {
  expect(columns('status,stage,amount,created,closed,segment').stage).toBe(1);
});

test.each([
  [
    'stage,created,closed,segment',
    null,
    'deals.csv: there is no column for the value (named close_value, amount, deal_value, actual_value, value, deal_amount, revenue). Its columns are stage, created, closed, segment',
  ],
  [
    'stage,amount,created,closed,office',
    null,
    'deals.csv: there is no column named segment; say with --by which of these names it: stage, amount, created, closed, office',
  ],
  [
    'stage,amount,created,closed,office',
    'region',
    'deals.csv: there is no column named region. Its columns are stage, amount, created, closed, office',
  ],
  ['stage,amount,Amount,created,closed,segment', null, 'deals.csv: two columns are named amount'],
])('refuses %s by %s', (header, by, message) => {
  expect(() => columns(header, by)).toThrow(message);
});

test('refuses a table without rows', () => {
  expect(() => opportunityColumns(tableOf(['stage,amount']), null)).toThrow(
    'deals.csv: there are no rows below the header row',
  );
});
