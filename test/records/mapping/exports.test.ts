import { kindOf } from '../../../src/records/mapping/kindOf';
import type { Opportunity } from '../../../src/records/opportunity';
import { readStageHistory } from '../../../src/records/read/stages/stageHistory';
import { readLeads } from '../../../src/records/readLeads';
import { readOpportunities } from '../../../src/records/readOpportunities';
import { crmExport } from '../crmExport';
import { dayOfIso } from '../dayOfIso';

const asOf = dayOfIso('2024-04-05');
const read = (name: string) => readOpportunities(crmExport(name), { asOf });

/** What the three deals that all exports share come to: Acme won, Initech lost, Umbrella open. */
const essence = ({ outcome, created, closed, value, expectedClose, lastActivity, nextStep }: Opportunity) => [
  outcome,
  created,
  closed,
  value,
  expectedClose,
  lastActivity,
  nextStep,
];

const [acmeCreated, acmeClosed] = [dayOfIso('2024-01-15'), dayOfIso('2024-03-28')];
const [initechCreated, initechClosed] = [dayOfIso('2024-01-04'), dayOfIso('2024-02-09')];
const [umbrellaCreated, umbrellaExpected, umbrellaTouched] = ['2024-02-01', '2024-06-30', '2024-04-02'].map(dayOfIso);

test.each([
  ['salesforce-report.csv', 'Salesforce', 4500, initechClosed],
  ['salesforce-api.csv', 'Salesforce', 4500, initechClosed],
  ['hubspot-deals.csv', 'HubSpot', 4900, dayOfIso('2024-02-08')],
  ['pipedrive-deals.csv', 'Pipedrive', 4500, dayOfIso('2024-02-08')],
  ['zoho-deals.csv', 'Zoho', 4500, dayOfIso('2024-02-08')],
])('recognises %s as an export of %s', (name, system, lostValue, lostTouched) => {
  const { mapping, records } = read(name);
  expect(mapping.system).toBe(system);
  expect(records.slice(0, 3).map(essence)).toEqual([
    ['won', acmeCreated, acmeClosed, 12_000, null, acmeClosed, false],
    ['lost', initechCreated, initechClosed, lostValue, null, lostTouched, false],
    ['open', umbrellaCreated, null, 30_000, umbrellaExpected, umbrellaTouched, true],
  ]);
});

test('Dynamics: what was won is the actual revenue, what is open the estimate', () => {
  const { mapping, records } = read('dynamics-opportunities.csv');
  expect(mapping.system).toBe('Dynamics');
  expect(records.map(essence)).toEqual([
    ['won', acmeCreated, acmeClosed, 12_000, null, null, null],
    ['lost', initechCreated, initechClosed, 4500, null, null, null],
    ['open', umbrellaCreated, null, 30_000, umbrellaExpected, null, null],
  ]);
});

test('a sheet in German: decimal commas, D.M.Y, Windows-1252', () => {
  const { mapping, records, remarks } = readOpportunities(crmExport('plain-german.csv'), { asOf, by: 'Region' });
  expect(mapping.system).toBe('plain');
  expect(records.map(essence)).toEqual([
    ['won', acmeCreated, acmeClosed, 12_000, null, null, null],
    ['lost', initechCreated, initechClosed, 4500.5, null, null, null],
    ['open', umbrellaCreated, null, 30_000, null, null, null],
    ['open', dayOfIso('2024-03-18'), null, null, null, null, null],
  ]);
  expect(records.map(({ tags }) => tags.group)).toEqual(['Süd', 'Nord', 'Süd', 'Nord']);
  expect(remarks.map(({ code }) => code)).toEqual(['dateOrder', 'zeroDates', 'decimalMark']);
});

test('tags come from the columns that a system has for them', () => {
  const tagsOf = (name: string, place: number) => read(name).records[place]?.tags;
  expect(tagsOf('salesforce-report.csv', 0)).toEqual({
    source: 'Web',
    owner: 'Dana Fox',
    competitor: 'Globex',
    campaign: 'Spring fair',
  });
  expect(tagsOf('hubspot-deals.csv', 1)).toEqual({
    source: 'Paid Search',
    team: 'North',
    owner: 'Dana Fox',
    reason: 'Price',
  });
  expect(tagsOf('pipedrive-deals.csv', 1)).toEqual({ owner: 'Dana Fox', reason: 'Price too high' });
  expect(tagsOf('zoho-deals.csv', 0)).toEqual({
    source: 'Web Download',
    owner: 'Dana Fox',
    campaign: 'Spring fair',
    reason: '',
  });
  expect(tagsOf('dynamics-opportunities.csv', 1)).toEqual({ owner: 'Dana Fox', campaign: '', reason: 'Out-Sold' });
});

test("the closing lines of a Salesforce report are set aside, as is Pipedrive's deleted deal and Salesforce's older row", () => {
  const [report] = read('salesforce-report.csv').setAside;
  expect([report?.reason, report?.count, report?.rows[0]?.text]).toEqual(['one cell alone', 4, 'All opportunities']);
  expect(read('pipedrive-deals.csv').setAside).toEqual([
    { reason: 'unknown stage', count: 1, rows: [{ row: 5, text: 'Qualified, Deleted' }] },
  ]);
  expect(read('salesforce-api.csv').setAside).toEqual([
    {
      reason: 'duplicate: same id as another row',
      count: 1,
      rows: [{ row: 5, text: '0065e00000aBcDEAA0, row 2 kept' }],
    },
  ]);
});

test("HubSpot's stage columns give the day on which each stage was entered", () => {
  const [acme] = read('hubspot-deals.csv').records;
  expect(acme?.stageDays).toEqual({
    'Appointment Scheduled': acmeCreated,
    'Contract Sent': dayOfIso('2024-03-01'),
    'Closed Won': acmeClosed,
  });
});

test('a stage history is joined by id, 15 or 18 characters long; a stage that was entered twice counts from the first time', () => {
  const history = readStageHistory(crmExport('salesforce-history.csv'));
  const days = { Prospecting: acmeCreated, Proposal: dayOfIso('2024-02-20'), 'Closed Won': acmeClosed };
  for (const name of ['salesforce-report.csv', 'salesforce-api.csv']) {
    const [acme, initech] = readOpportunities(crmExport(name), { asOf, history }).records;
    expect([acme?.stageDays, initech?.stageDays]).toEqual([days, {}]);
  }
  expect([history.rows, history.setAside]).toEqual([
    6,
    [{ reason: 'unreadable date', count: 1, rows: [{ row: 7, text: 'someday' }] }],
  ]);
  expect(() =>
    readStageHistory({
      name: 'h.csv',
      rows: [
        ['Deal', 'Stage'],
        ['1', 'x'],
      ],
    }),
  ).toThrow(
    'h.csv: there is no column for the id of the opportunity, such as Opportunity ID or Deal ID. Its columns are Deal, Stage',
  );
});

test('a stage history that matches few of the opportunities, or none, says so', () => {
  const history = (...ids: readonly string[]) =>
    readStageHistory({
      name: 'history.csv',
      rows: [['Deal ID', 'To Stage', 'Date'], ...ids.map((id) => [id, 'Demo', '2024-02-01'])],
    });
  const rows = [
    ['Record ID', 'Deal Stage', 'Create Date'],
    ['1', 'Closed Won', '2024-01-02'],
    ['2', 'Closed Lost', '2024-01-02'],
  ];
  const remarkOn = (ids: readonly string[], table = rows) =>
    readOpportunities({ name: 'deals.csv', rows: table }, { asOf, history: history(...ids) }).remarks.find(
      ({ code }) => code === 'historyUnmatched',
    )?.text;
  expect(remarkOn(['x'])).toBe(
    'history.csv: 0 of 2 rows of deals.csv matched on Record ID = Deal ID, so it tells nothing. Are both the same ids?',
  );
  expect(remarkOn(['2', 'x'])).toContain('1 of 2 rows of deals.csv matched on Record ID = Deal ID, the others have no');
  expect(remarkOn(['1', '2'])).toBeUndefined();
  expect(
    remarkOn(
      ['1'],
      rows.map((row) => row.slice(1)),
    ),
  ).toBe('history.csv is left out: deals.csv has no column for the id of an opportunity to match its Deal ID.');
});

test('a stage history below a title keeps its row numbers', () => {
  const { rows } = crmExport('salesforce-history.csv');
  const history = readStageHistory({ name: 'history.csv', rows: [['Opportunity History'], [], ...rows] });
  expect(history.rows).toBe(6);
  expect([...history.everySetAside]).toEqual([{ row: 9, reason: 'unreadable date', text: 'someday' }]);
  expect(history.remarks).toContainEqual({
    code: 'historySetAside',
    text: 'history.csv: of 6 rows of the stage history 1 are set aside, 1 for unreadable date.',
  });
});

test.each([
  ['salesforce-leads.csv', 'Salesforce', null],
  ['hubspot-contacts.csv', 'HubSpot', true],
  ['zoho-leads.csv', 'Zoho', null],
  // The day of a conversion is not among the columns that the product exports.
  ['dynamics-leads.csv', 'Dynamics', null],
])('leads of %s', (name, system, qualified) => {
  const { mapping, records, setAside } = readLeads(crmExport(name), { asOf });
  expect([mapping.system, setAside]).toEqual([system, []]);
  expect(records.map(({ isConverted, isRejected, converted }) => [isConverted, isRejected, converted])).toEqual([
    [true, false, system === 'Dynamics' ? null : dayOfIso('2024-02-01')],
    [false, true, null],
    [false, false, null],
  ]);
  expect(records[0]?.qualified).toBe(qualified);
});

test('the first contact keeps its time of day', () => {
  for (const name of ['salesforce-leads.csv', 'hubspot-contacts.csv']) {
    const [first, second, third] = readLeads(crmExport(name), { asOf }).records;
    expect(first?.created).toBeCloseTo(dayOfIso('2024-01-15T08:30'), 9);
    expect(first?.firstContact).toBeCloseTo(dayOfIso('2024-01-15T12:30'), 9);
    // Four days to the minute.
    expect((second?.firstContact ?? 0) - (second?.created ?? 0)).toBeCloseTo(4, 9);
    expect(third?.firstContact).toBeNull();
  }
});

test.each([
  ['salesforce-report.csv', 'opportunities'],
  ['salesforce-api.csv', 'opportunities'],
  ['hubspot-deals.csv', 'opportunities'],
  ['pipedrive-deals.csv', 'opportunities'],
  ['dynamics-opportunities.csv', 'opportunities'],
  ['zoho-deals.csv', 'opportunities'],
  ['plain-german.csv', 'opportunities'],
  ['salesforce-leads.csv', 'leads'],
  ['hubspot-contacts.csv', 'leads'],
  ['zoho-leads.csv', 'leads'],
  ['dynamics-leads.csv', 'leads'],
])('%s holds %s', (name, kind) => {
  expect(kindOf(crmExport(name).rows[0] ?? [])).toBe(kind);
});
