import type { ReadOptions } from '../../../src/records/read/readOptions';
import { readLeads } from '../../../src/records/readLeads';
import { dayOfIso } from '../dayOfIso';
import { tableOf } from '../tableOf';

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

const standings = (lines: readonly string[], options: Partial<ReadOptions> = {}) => {
  const { records, remarks } = readLeads(tableOf(lines, 'leads.csv'), { asOf, ...options });
  const said = records.map(({ isConverted, isRejected }) => (isConverted ? 'converted' : isRejected ? 'rejected' : ''));
  return [said, remarks.filter(({ code }) => code === 'qualifiedIsConverted').map(({ text }) => text)];
};

test('Qualified is the end of the way where Disqualified is the other end and no column tells the conversion', () => {
  const lines = ['Lead Status,Created', 'Qualified,2024-01-05', 'Disqualified,2024-01-05', 'New,2024-01-05'];
  const remark =
    'Lead Status: Qualified is read as converted to an opportunity. If it is not: --lead-status "Qualified=working".';
  expect(standings(lines)).toEqual([['converted', 'rejected', ''], [remark]]);
  expect(standings(lines, { leadStatuses: { Qualified: 'working' } })[0]).toEqual(['', 'rejected', '']);
  expect(standings(lines.map((line, place) => `${line},${place === 0 ? 'Converted' : 'no'}`))).toEqual([
    ['', 'rejected', ''],
    [],
  ]);
  expect(standings(lines.filter((line) => !line.startsWith('Dis')))).toEqual([['', ''], []]);
  expect(standings(['Status,Created', 'Qualifiziert,2024-01-05', 'Disqualifiziert,2024-01-05'])[0]).toEqual([
    'converted',
    'rejected',
  ]);
});

test('the states of Dynamics by their numbers', () => {
  const lines = ['statecode,statuscode,createdon,topic', '1,3,2024-01-05,a', '2,4,2024-01-05,b', '0,1,2024-01-05,c'];
  expect(standings(lines)[0]).toEqual(['converted', 'rejected', '']);
});

test('a conversion that is told in days from the creation', () => {
  const lines = [
    'Lead ID,Created,Converted,Lead Conversion Time',
    '1,2024-01-05 22:00,true,17',
    '2,2024-01-05,false,0',
  ];
  const { records, setAside } = readLeads(tableOf([...lines, '3,2024-01-05,true,soon', '4,2024-06-20,true,30 days']), {
    asOf,
  });
  expect(records.map(({ converted, isConverted }) => [converted, isConverted])).toEqual([
    [dayOfIso('2024-01-22'), true],
    [null, false],
    // Converted after as-of, so not yet.
    [null, false],
  ]);
  expect(setAside).toEqual([{ reason: 'unreadable days to conversion', count: 1, rows: [{ row: 4, text: 'soon' }] }]);
  const dated = tableOf(['Created,Lead Conversion Time', '2024-01-05,2024-01-09']);
  expect(readLeads(dated, { asOf }).records[0]?.converted).toBe(dayOfIso('2024-01-09'));
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

test('a contact without a time on the day of the creation is no earlier than it; one of days before is a fault', () => {
  const { records, remarks } = read([
    ['1', '', '2024-01-05 09:00', '2024-01-05', '', '', '', ''],
    ['2', '', '2024-01-05 09:00', '2024-01-03', '', '', '', ''],
  ]);
  const nine = dayOfIso('2024-01-05') + 9 / 24;
  expect(records.map(({ firstContact }) => firstContact)).toEqual([nine, dayOfIso('2024-01-03')]);
  expect(remarks.map(({ text }) => text)).toEqual([
    'Contacted before the lead was created: 1 row, a fault in the dates, so not judged in the follow-up.',
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
  expect([records.map(({ row }) => row), setAside[0]?.reason]).toEqual([[2], 'duplicate: same id as another row']);
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
