import { opportunityColumns } from '../../src/records/columns';
import { ratesBySegment } from '../../src/records/ratesBySegment';
import { tableOf } from './tableOf';

const header = 'deal_stage,close_value,engage_date,close_date,segment';

const report = (...rows: readonly string[]) => {
  const table = tableOf([header, ...rows]);
  return ratesBySegment(table, opportunityColumns(table, null));
};

test('counts closed rows for the rate, won rows for the deal size and the cycle', () => {
  // By hand: 3 of 4 closed won; (100 + 200 + 600) / 3 = 300; cycles 10, 20 and 60 days, the middle one 20.
  const [north] = report(
    'Won,100,2026-01-01,2026-01-11,North',
    'Won,200,2026-01-01,2026-01-21,North',
    'Won,600,2026-01-01,2026-03-02,North',
    'Lost,0,2026-01-01,2026-02-01,North',
    'Engaging,,2026-03-01,,North',
    'Prospecting,,,,North',
  ).segments;
  expect(north).toEqual({
    name: 'North',
    won: 3,
    lost: 1,
    open: 2,
    closeRate: 0.75,
    averageDealSize: 300,
    valuedWins: 3,
    cycleDays: 20,
    datedWins: 3,
    wonRevenue: 900,
    // Two open rows without a value, each at 300.
    openPipeline: 600,
    unvaluedOpen: 2,
  });
});

test('an open row counts at its own value where it has one', () => {
  const { total } = report('Won,100,,,North', 'Engaging,250,,,North', 'Engaging,0,,,North', 'Engaging,,,,North');
  // 250, and two at the mean won value of 100.
  expect([total.openPipeline, total.unvaluedOpen]).toEqual([450, 2]);
});

test('a blank leaves a won row out of that figure alone', () => {
  const { total, setAside } = report('Won,,2026-01-01,2026-01-05,North', 'Won,80,,2026-01-05,North', 'Lost,,,,North');
  // Wins 2 of 3 closed; one value, 80; one cycle, 4 days.
  expect(total).toMatchObject({ won: 2, lost: 1, averageDealSize: 80, valuedWins: 1, cycleDays: 4, datedWins: 1 });
  expect(total.closeRate).toBeCloseTo(2 / 3, 15);
  expect(setAside).toEqual([]);
});

test('names the span of the closings, open rows aside', () => {
  const { closedFrom, asOf } = report(
    'Lost,0,2026-01-01,2026-02-03,North',
    'Won,5,2025-11-30,2026-01-09,North',
    'Engaging,,2026-05-01,2026-09-30,North',
  );
  expect([closedFrom, asOf]).toEqual(['2026-01-09', '2026-02-03']);
});

test.each([
  ['Won,12k,2026-01-01,2026-01-05,North', 'unreadable value', '12k'],
  ['Won,-5,2026-01-01,2026-01-05,North', 'unreadable value', '-5'],
  ['Open,soon,2026-01-01,,North', 'unreadable value', 'soon'],
  ['Won,5,yesterday,2026-01-05,North', 'unreadable creation date', 'yesterday'],
  ['Lost,0,2026-01-01,2026-02-30,North', 'unreadable close date', '2026-02-30'],
  ['Won,5,2026-01-06,2026-01-05,North', 'closed before it was created', '2026-01-05'],
  ['Closed - duplicate,5,2026-01-01,2026-01-05,North', 'unknown stage', 'Closed - duplicate'],
  [',5,2026-01-01,2026-01-05,North', 'unknown stage', ''],
  ['Won,5,2026-01-01,2026-01-05,', 'no segment', ''],
  ['Won,1,054,2026-01-01,2026-01-05,North', 'more cells than headers', 'North'],
])('sets %s aside', (row, reason, text) => {
  const { rowsRead, setAside, total } = report('Won,5,2026-01-01,2026-01-05,North', row);
  expect([rowsRead, total.won + total.lost + total.open]).toEqual([2, 1]);
  expect(setAside).toEqual([{ reason, count: 1, row: 3, text }]);
});

test('rows of blanks do not count', () => {
  expect(report('Won,5,2026-01-01,2026-01-05,North', ',,,,', ' , ,,,').rowsRead).toBe(1);
});

test('spellings of one segment are one, under the one that most rows have', () => {
  const { segments } = report('Won,1,,,west', 'Won,1,,,West', 'Lost,0,,,West ', 'Won,1,,,East');
  expect(segments.map(({ name, won, lost }) => [name, won, lost])).toEqual([
    ['East', 1, 0],
    ['West', 2, 1],
  ]);
});

test('dates with slashes are read in the order that the column shows', () => {
  const { total } = report('Won,1,3/1/2026,3/11/2026,North', 'Won,1,2/28/2026,3/10/2026,North');
  // Month first, as 2/28 shows: 10 days and 10 days.
  expect(total).toMatchObject({ cycleDays: 10, datedWins: 2 });
  // Day first, as 28/2 shows: from 3 January to 3 November are 304 days.
  expect(report('Won,1,3/1/2026,3/11/2026,North', 'Lost,0,,28/2/2026,North').total.cycleDays).toBe(304);
});

test('dates with slashes that nothing tells apart are not guessed', () => {
  expect(report('Won,1,3/1/2026,4/1/2026,North').setAside).toEqual([
    { reason: 'unreadable close date', count: 1, row: 2, text: '4/1/2026' },
  ]);
});
