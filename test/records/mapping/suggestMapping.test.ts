import { correctMapping } from '../../../src/records/mapping/correctMapping';
import { suggestMapping } from '../../../src/records/mapping/suggestMapping';
import { readOpportunities } from '../../../src/records/readOpportunities';
import { tableOf } from '../tableOf';

const suggested = (lines: readonly string[]) =>
  Object.fromEntries(
    Object.entries(suggestMapping(tableOf(lines)).columns).map(([field, { header, certainty }]) => [
      field,
      `${header}, ${certainty}`,
    ]),
  );

test('a header whose cells are something else is another column', () => {
  // Closed holds a flag here, and the amount is text.
  expect(suggested(['Stage,Amount,Closed,Close Date', 'Won,large,TRUE,2024-01-05', 'Lost,small,FALSE,'])).toEqual({
    stage: 'Stage, header',
    isClosed: 'Closed, header',
    closed: 'Close Date, header',
  });
});

test('dates that cannot be read are set aside with their texts rather than left out', () => {
  const { setAside, records } = readOpportunities(tableOf(['Stage,Created', 'Won,week 5', 'Lost,week 6']), {
    asOf: 20_000,
  });
  expect(records).toEqual([]);
  expect(setAside).toMatchObject([
    { reason: 'unreadable creation date', count: 2, rows: [{ row: 2, text: 'week 5' }, {}] },
  ]);
});

test('an earlier name of a list is meant where a table has several', () => {
  expect(suggested(['Amount,Amount (converted),Est. Revenue,Status', '1,2,3,Won'])).toEqual({
    status: 'Status, header',
    value: 'Amount (converted), header',
  });
});

test('a word in a header is likely, values alone are a guess', () => {
  expect(suggested(['Our stage,Contract value net,Date created by rep', 'Won,5,2024-01-05'])).toEqual({
    stage: 'Our stage, likely',
    value: 'Contract value net, likely',
    created: 'Date created by rep, likely',
  });
  expect(suggested(['A,B,C,D', 'Won,5,2024-01-05,2024-02-05', 'Lost,6,2024-01-07,2024-01-09'])).toEqual({
    stage: 'A, guess',
    value: 'B, guess',
    created: 'C, guess',
    closed: 'D, guess',
  });
});

test('columns of dates that are named as stages are a stage history', () => {
  const lines = [
    'Stage,Created,Qualified,Proposal',
    'Proposal,2024-01-05,2024-01-09,2024-01-20',
    'Qualified,2024-01-06,2024-01-08,',
  ];
  expect(suggestMapping(tableOf(lines)).stageColumns).toEqual([
    { stage: 'Qualified', column: 2 },
    { stage: 'Proposal', column: 3 },
  ]);
});

test('the internal names of HubSpot', () => {
  const header =
    'hs_object_id,dealname,dealstage,amount,createdate,closedate,hubspot_owner_id,hs_v2_date_entered_contractsent';
  const mapping = suggestMapping(tableOf([header, '1,A,closedwon,5,2024-01-05,2024-02-05,7,2024-01-20']));
  expect([mapping.system, Object.keys(mapping.columns), mapping.stageColumns]).toEqual([
    'HubSpot',
    ['id', 'stage', 'value', 'created', 'closed', 'owner'],
    [{ stage: 'contractsent', column: 7 }],
  ]);
});

const table = tableOf(['Stage,Amount,Amount,Created,Signed on', 'Won,5,6,2024-01-05,2024-02-05']);
const corrected = (corrections: Parameters<typeof correctMapping>[2]) =>
  correctMapping(suggestMapping(table), { name: table.name, headers: table.rows[0] ?? [] }, corrections);

test('a person can correct it; the second of two equal headers is called (2)', () => {
  const mapping = corrected({ closed: 'signed_on', value: 'Amount (2)', stage: undefined as never });
  const { records, remarks } = readOpportunities(table, { asOf: 20_000, mapping });
  expect(records[0]).toMatchObject({ value: 6, outcome: 'won', closed: 19_758 });
  expect(remarks.map(({ text }) => text)).toEqual([
    'Several columns are named Amount: Amount means the first, Amount (2) the second.',
    'No row is lost.',
  ]);
  expect(corrected({ value: null }).columns.value).toBeUndefined();
});

test.each([
  [
    { closed: 'Signed at' },
    'deals.csv: there is no column named Signed at. Its columns are Stage, Amount, Amount (2), Created, Signed on',
  ],
  [{ close: 'Signed on' } as never, 'deals.csv: close is no field. Fields are id, stage, status'],
])('refuses the correction %j', (corrections, message) => {
  expect(() => corrected(corrections)).toThrow(message);
});

test.each([
  [
    ['Deal,Amount', 'x,5'],
    {},
    'deals.csv: there is no column for the stage, such as Stage, Deal Stage, StageName or Status. Its columns are Deal, Amount',
  ],
  [
    ['Stage,Amount', 'Won,5'],
    { by: 'Region' },
    'deals.csv: there is no column named Region. Its columns are Stage, Amount',
  ],
  [[',', 'Won,5'], {}, 'deals.csv: the first row holds no headers'],
  [['Stage,Amount', ','], {}, 'deals.csv: there are no rows below the header row'],
  [['Stage,Amount'], {}, 'deals.csv: there are no rows below the header row'],
])('refuses %j with %j', (lines, options, message) => {
  expect(() => readOpportunities(tableOf(lines), { asOf: 20_000, ...options })).toThrow(message);
});

test('a column of names is no column of ids, whatever its header', () => {
  const id = (header: string, names: readonly string[]) =>
    suggestMapping({ name: 'deals.csv', rows: [[header, 'Stage'], ...names.map((name) => [name, 'Won'])] }).columns.id;
  expect(id('Opportunity', ['Acme renewal', 'Acme renewal', 'Initech'])).toBeUndefined();
  expect(id('(Do Not Modify) Opportunity', ['1f2e-01', '1f2e-02'])).toMatchObject({ column: 0 });
  expect(id('Opportunity ID', ['OPP 1', 'OPP 2'])).toMatchObject({ column: 0 });
});
