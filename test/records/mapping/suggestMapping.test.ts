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

describe('beside the annual revenue and the creation of the account', () => {
  const headers = ['Stage', 'Amount', 'Annual Revenue', 'Account: Created Date', 'Created Date', 'Close Date'];
  const rows = (amounts: readonly string[]) =>
    amounts.map((amount) => ['Won', amount, '5000000', '2010-01-01', '2024-01-05', '2024-02-05']);
  const readWith = (amounts: readonly string[]) =>
    readOpportunities({ name: 'deals.csv', rows: [headers, ...rows(amounts)] }, { asOf: 20_000 });

  test.each([
    ['placeholders', ['-', '-', 'N/A', 'TBD', '$ -', '500'], [null, null, null, null, null, 500], 0],
    ['amounts written short', ['US$ 3k', '$1.5M', '1E+05'], [3000, 1_500_000, 100_000], 0],
    ['cells that cannot be read', ['see file', 'see file', 'see file', '500'], [null, null, null, 500], 3],
    ['the same in another order', ['500', 'see file', 'see file', 'see file'], [500, null, null, null], 3],
  ])('a column Amount stays the amount with %s', (_, amounts, values, unread) => {
    const { mapping, records } = readWith(amounts);
    expect([mapping.columns.value?.header, mapping.columns.created?.header]).toEqual(['Amount', 'Created Date']);
    expect(records.map(({ value }) => value)).toEqual(values);
    expect(records.filter(({ valueTrouble }) => valueTrouble?.text === 'see file')).toHaveLength(unread);
  });

  test('says how cells were read that are no plain numbers', () => {
    const texts = readWith(['-', 'N/A', '3k']).remarks.map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Amount: read as no amount, such as - or N/A: 2 cells.',
        'Amount: written short, k read as thousand and M as million: 1 cell.',
      ]),
    );
  });

  test('without a column of its own there is no amount and no creation', () => {
    const rest = (row: readonly string[]) => row.filter((_, place) => place !== 1 && place !== 4);
    const { mapping } = readOpportunities(
      { name: 'deals.csv', rows: [headers, ...rows(['1', '2'])].map(rest) },
      { asOf: 20_000 },
    );
    expect(Object.keys(mapping.columns)).toEqual(['stage', 'closed']);
  });
});

test('numbers that are no amounts are none by guess, nor are days of other records', () => {
  expect(suggested(['Stage,Age,Created,Closed', 'Won,5,2024-01-05,2024-02-05'])).not.toHaveProperty('value');
  expect(suggested(['Stage,Contact: Created Date,Created Date', 'Won,2010-01-05,2024-02-05'])).toMatchObject({
    created: 'Created Date, header',
  });
});

test('a form that a contact of HubSpot filled in is no conversion to an opportunity', () => {
  const lines = ['Record ID,Create Date,Lifecycle Stage,First Conversion Date', '1,2024-01-05,Lead,2024-01-05'];
  expect(Object.keys(suggestMapping(tableOf(lines), 'leads').columns)).toEqual(['id', 'lifecycle', 'created']);
});

test('of several known headers one with amounts goes before one that is blank', () => {
  expect(suggested(['Stage,Amount (converted),Amount', 'Won,-,5', 'Won,,6'])).toMatchObject({
    value: 'Amount, header',
  });
});

test('columns taken by a guess are named', () => {
  const { remarks } = readOpportunities(tableOf(['Our stage,Contract value net,Created', 'Won,5,2024-01-05']), {
    asOf: 20_000,
  });
  expect(remarks).toContainEqual({
    code: 'guessedColumns',
    text: 'deals.csv: columns taken by a guess: stage = Our stage, value = Contract value net. Where one is wrong, say which is meant: --map FIELD=HEADER, or Columns in the panel.',
  });
});
