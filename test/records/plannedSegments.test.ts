import { opportunityColumns } from '../../src/records/columns';
import { plannedSegments } from '../../src/records/plannedSegments';
import { ratesBySegment } from '../../src/records/ratesBySegment';
import { tableOf } from './tableOf';

const planned = (...rows: readonly string[]) => {
  const table = tableOf(['stage,amount,created,closed,segment', ...rows]);
  return plannedSegments(ratesBySegment(table, opportunityColumns(table, null)));
};

test('shares the goal in proportion to won revenue', () => {
  const segments = planned(
    'won,300,2026-01-01,2026-01-03,North',
    'lost,0,2026-01-01,2026-01-03,North',
    'won,50,2026-01-01,2026-01-07,South',
    'won,50,2026-01-01,2026-01-07,South',
  );
  expect(segments).toEqual([
    { name: 'North', closeRate: 0.5, averageDealSize: 300, cycleDays: 2, openingPipeline: 0, shareOfGoal: 0.75 },
    { name: 'South', closeRate: 1, averageDealSize: 50, cycleDays: 6, openingPipeline: 0, shareOfGoal: 0.25 },
  ]);
});

test.each([
  [['lost,0,,,North', 'open,,,,North'], 'North has no won row (1 lost, 1 open): no close rate and no deal size'],
  [['won,,2026-01-01,2026-01-03,North'], 'North has no value above 0 in its 1 won rows: no deal size'],
  [['won,0,2026-01-01,2026-01-03,North'], 'North has no value above 0 in its 1 won rows: no deal size'],
  [['won,9,,2026-01-03,North'], 'North has both dates in none of its 1 won rows: no cycle'],
  [
    ['won,9,3.1.2026,,North', 'won,9,4.1.2026,,North', 'lost,0,,,North'],
    'North has no won row (1 lost, 0 open): no close rate and no deal size; rows set aside: 2 for unreadable creation date, such as "3.1.2026" in row 2',
  ],
  [['won,9,,,'], 'no row could be read; rows set aside: 1 for no segment, such as a blank in row 2'],
])('says why rows give no plan: %j', (rows, trouble) => {
  expect(() => planned(...rows)).toThrow(`deals.csv: ${trouble}`);
});
