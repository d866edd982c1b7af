import type { ReadOptions } from '../../../src/records/read/readOptions';
import { readLeads } from '../../../src/records/readLeads';
import { dayOfIso } from '../dayOfIso';

const headers = [
  'Lead ID',
  'Lead Status',
  'Created',
  'First contact',
  'Converted date',
  'Rejected date',
  'Rejection reason',
  'MQL',
];
const asOf = dayOfIso('2024-06-30');
const read = (rows: readonly (readonly string[])[], options: Partial<ReadOptions> = {}) =>
  readLeads({ name: 'leads.csv', rows: [headers, ...rows] }, { asOf, ...options });

test('a lead with all that can happen to it', () => {
  const { records } = read([
    ['7', 'Recycled', '2024-01-05 09:00', '2024-01-05 15:00', '', '2024-02-01 10:00', 'No budget', 'yes'],
  ]);
  expect(records).toEqual([
    {
      row: 2,
      id: '7',
      created: dayOfIso('2024-01-05') + 9 / 24,
      firstContact: dayOfIso('2024-01-05') + 15 / 24,
      converted: null,
      isConverted: false,
      rejected: dayOfIso('2024-02-01'),
      isRejected: true,
      qualified: true,
      tags: { reason: 'No budget' },
    },
  ]);
});

test.each([
  ['Closed - Converted', true, false],
  ['Open deal', true, false],
  ['Closed - Not Converted', false, true],
  ['Unqualified', false, true],
  ['Not Qualified', false, true],
  ['Junk Lead', false, true],
  ['Disqualified', false, true],
  ['Rejected by sales', false, true],
  ['Qualified', false, false],
  ['Working - Contacted', false, false],
  ['', false, false],
])('the status %j', (status, isConverted, isRejected) => {
  expect(read([['1', status, '2024-01-05', '', '', '', 'x', '']]).records[0]).toMatchObject({
    isConverted,
    isRejected,
  });
});

test('the table of statuses goes before the words', () => {
  const rows = [['1', 'Qualified', '2024-01-05', '', '', '', 'x', '']];
  expect(read(rows, { leadStatuses: { qualified: 'converted' } }).records[0]?.isConverted).toBe(true);
});

test('as known on as-of: what happened later has not', () => {
  const { records, remarks } = read([
    ['1', '', '2024-01-05', '2024-07-01', '2024-07-02', '', '', ''],
    ['2', '', '2024-01-05', '', '', '2024-07-03', '', ''],
  ]);
  expect(records).toMatchObject([
    { firstContact: null, converted: null, isConverted: false },
    { rejected: null, isRejected: false },
  ]);
  expect(remarks.map(({ code }) => code)).toEqual(['convertedAfterAsOf', 'rejectedAfterAsOf']);
});

test('a contact without a time on the day of the creation is no earlier than it', () => {
  const { records, remarks } = read([
    ['1', '', '2024-01-05 09:00', '2024-01-05', '', '', '', ''],
    ['2', '', '2024-01-05 09:00', '2024-01-03', '', '', '', ''],
  ]);
  const nine = dayOfIso('2024-01-05') + 9 / 24;
  expect(records.map(({ firstContact }) => firstContact)).toEqual([nine, nine]);
  expect(remarks.map(({ text }) => text)).toEqual([
    'Contacted before the lead was created: 1 row, read as contacted on creation.',
  ]);
});

test.each([
  [['1', '', 'soon', '', '', '', '', ''], 'unreadable creation date', 'soon'],
  [['1', '', '2024-01-05', 'later', '', '', '', ''], 'unreadable first contact', 'later'],
  [['1', '', '2024-01-05', '', 'later', '', '', ''], 'unreadable conversion date', 'later'],
  [
    ['1', '', '2024-01-05', '', '2024-01-04', '', '', ''],
    'converted before it was created',
    '2024-01-05 to 2024-01-04',
  ],
  [['1', '', '2024-07-01', '', '', '', '', ''], 'created after as-of', '2024-07-01'],
])('sets %j aside', (row, reason, text) => {
  const { rows, records, setAside } = read([['9', 'New', '2024-01-01', '', '', '', '', ''], row]);
  expect([rows, records.length, setAside]).toEqual([2, 1, [{ reason, count: 1, rows: [{ row: 3, text }] }]]);
});

test('of leads with the same id the converted one stays', () => {
  const { records, setAside } = read([
    ['1', '', '2024-01-05', '', '2024-02-01', '', '', ''],
    ['1', 'New', '2024-01-05', '', '', '', '', ''],
  ]);
  expect([records.map(({ row }) => row), setAside[0]?.reason]).toEqual([[2], 'same id as a later row']);
});

test('refuses a table without a day of creation', () => {
  expect(() =>
    readLeads(
      {
        name: 'leads.csv',
        rows: [
          ['Lead ID', 'Status'],
          ['1', 'New'],
        ],
      },
      { asOf },
    ),
  ).toThrow(
    'leads.csv: there is no column for the day on which a lead was created, such as Created Date or Create Date. Its columns are Lead ID, Status',
  );
});
