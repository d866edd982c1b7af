import type { ReadOptions } from '../../../src/records/read/readOptions';
import { readOpportunities } from '../../../src/records/readOpportunities';
import { crmExport } from '../crmExport';
import { tableOf } from '../tableOf';

const read = (lines: readonly string[], options: Partial<ReadOptions> = {}) => {
  const { records, remarks } = readOpportunities(tableOf(lines), { asOf: 20_000, ...options });
  const said = remarks.filter(({ code }) => code === 'contradictions').map(({ text }) => text);
  return [records.map(({ outcome }) => outcome), said];
};
const order = 'A flag goes before a status, and a status before a stage.';

test('a flag that says won beside a stage that says lost', () => {
  const lines = [
    'Stage,Won,Created',
    'Closed Won,1,2024-01-05',
    'Closed Lost,1,2024-01-05',
    'Closed Lost,0,2024-01-05',
  ];
  expect(read(lines)).toEqual([
    ['won', 'won', 'lost'],
    [`Columns contradict each other in 1 row: row 3 (Won 1, Stage Closed Lost: read as won). ${order}`],
  ]);
  expect(read(lines, { stages: { 'Closed Lost': 'lost' } })).toEqual([['won', 'lost', 'lost'], []]);
});

test('a status beside a stage, and a row that is closed and still open', () => {
  expect(read(['Stage,Status,Created', 'Closed Won,Lost,2024-01-05', 'Offer,Lost,2024-01-05'])[1]).toEqual([
    `Columns contradict each other in 1 row: row 2 (Status Lost, Stage Closed Won: read as lost). ${order}`,
  ]);
  expect(read(['StageName,IsWon,IsClosed', 'Closed Won,true,false', 'Offer,false,false'])[1]).toEqual([
    `Columns contradict each other in 1 row: row 2 (IsWon true, IsClosed false, StageName Closed Won: read as won). ${order}`,
  ]);
});

test.each([
  'salesforce-report',
  'salesforce-api',
  'hubspot-deals',
  'pipedrive-deals',
  'dynamics-opportunities',
  'zoho-deals',
])('nothing of it in %s.csv', (name) => {
  const { remarks } = readOpportunities(crmExport(`${name}.csv`), { asOf: 20_000 });
  expect(remarks.map(({ code }) => code)).not.toContain('contradictions');
});
