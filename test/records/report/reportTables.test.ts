import type { ReadTables } from '../../../src/records/clean/everySetAside';
import { readLeads } from '../../../src/records/readLeads';
import { readOpportunities } from '../../../src/records/readOpportunities';
import { reportTables } from '../../../src/records/report/reportTables';
import { dayOfIso } from '../dayOfIso';
import { tableOf } from '../tableOf';

const asOf = dayOfIso('2025-06-30');
const deals = tableOf([
  'Deal ID,Stage,Amount,Create Date,Close Date,Lead Source,Competitor,Sales Team,Next Step',
  'd1,Won,100,2025-01-02,2025-02-03,Web,Globex,North,',
  'd2,Lost,,2025-01-05,2025-03-01,Web,Globex,North,',
  'd3,Won,300,2025-01-09,2025-02-20,Fair,,South,',
  'd4,Proposal,50,2025-06-01,2025-08-01,Fair,,South,Call',
  'd5,Proposal,,2025-01-01,2025-02-01,Fair,,South,',
  'd5,Proposal,,2025-01-01,2025-02-01,Fair,,South,',
]);
const leads = tableOf([
  'Lead ID,Status,Created Date,First Contact,Lead Source,Disqualification Reason,Sales Team',
  'l1,Converted,2025-03-01,2025-03-02,Web,,North',
  'l2,Disqualified,2025-03-01,2025-03-20,Web,Too small,North',
  'l3,Open,soon,,Web,,North',
]);

const tables: ReadTables = {
  opportunities: readOpportunities(deals, { asOf, by: 'Lead Source' }),
  leads: readLeads(leads, { asOf }),
};
const report = reportTables(tables).map(({ heading, columns, rows }) => ({ heading, columns, rows: [...rows] }));

/** The rows of the table whose heading begins so. */
const rowsOf = (heading: string) => report.find((table) => table.heading.startsWith(heading))?.rows;

test('a report holds all that the rows tell, each table with as many cells in a row as it has columns', () => {
  expect(report.map(({ heading }) => heading.replace(/,.*| for .*/, ''))).toEqual([
    'Rates from CRM rows as of 2025-06-30',
    'Set aside',
    'Columns of deals.csv',
    'Columns of deals.csv',
    'Stages as they were read',
    'Remarks',
    'Close rate by Lead Source',
    'Ordered too many (below 0: too few)',
    'Deal size and cycle of won rows by Lead Source',
    'Leads by Lead Source',
    'Win ratio by competitor',
    'By source',
    'Follow-up of leads by team',
    'Follow-up of leads by source',
    'Leads that sales handed back',
    'Leads contacted too late',
    'Documented pipeline',
    'Not documented',
    'What happened by month',
    'Every row that was set aside',
  ]);
  for (const { columns, rows } of report) for (const row of rows) expect(row).toHaveLength(columns.length);
});

test('its counts are those of the rows', () => {
  expect(rowsOf('Win ratio by competitor')?.map((row) => row.slice(0, 5))).toEqual([
    ['Globex', 1, 1, 0, 0.5],
    ['(none named)', 1, 0, 2, 1],
  ]);
  expect(rowsOf('Leads that sales handed back')).toEqual([['Too small', 1]]);
  // Contacted 19 days after its creation, the limit being 3.
  expect(rowsOf('Leads contacted too late')?.map((row) => row.slice(0, 5))).toEqual([['l2', 3, 'North', 'Web', 19]]);
  expect(rowsOf('Not documented')).toEqual([['d5', 6, 'South', '', 'amount, close date, activity, next step']]);
  expect(rowsOf('Stages as they were read')).toEqual([
    ['Proposal', 3, 'open', 'usual open stage'],
    ['Won', 2, 'won', 'known word'],
    ['Lost', 1, 'lost', 'known word'],
  ]);
  expect(rowsOf('Every row that was set aside')).toEqual([
    ['opportunities', 7, 'duplicate: same id as another row', 'd5, row 6 kept'],
    ['leads', 4, 'unreadable creation date', 'soon'],
  ]);
});

test('where every row is read the report says so', () => {
  const whole = readOpportunities({ name: 'deals.csv', rows: deals.rows.slice(0, 6) }, { asOf });
  const last = reportTables({ opportunities: whole, leads: null }).at(-1);
  expect([last?.heading, [...(last?.rows ?? [])]]).toEqual(['No row was set aside', []]);
});
