import type { PreparedGeneration } from '../../../src/sheet/generation';
import { tookOver } from '../../../src/sidebar/client/calibrate/tookOver';
import { edits } from '../../../src/sidebar/client/form/edits';
import { formOf } from '../../../src/sidebar/client/form/formOf';
import { honestProvenance } from '../../../src/sidebar/client/form/honestProvenance';
import { readForm } from '../../../src/sidebar/client/form/readForm';
import { numberMarks } from '../../../src/sidebar/client/numbers/numberMarks';
import type { Opening } from '../../../src/sidebar/protocol';
import type { CalibratedRows, RowTabs, TabColumns } from '../../../src/sidebar/protocol/calibration';
import type { CalibrationRequest } from '../../../src/sidebar/protocol/calibrationShape';
import { segment, smallInputs, source } from '../../faults/smallInputs';
import { dealRows } from '../../support/dealRows';
import { dealsAsked } from '../../support/dealsAsked';
import { hostWithRows } from '../../support/hostWithRows';

const leads = [
  ['Lead ID', 'Status', 'Create Date', 'Converted Date', 'Source'],
  ...Array.from({ length: 40 }, (_, place) => [
    `l${place}`,
    place % 4 === 0 ? 'Converted' : 'Disqualified',
    '2025-02-03',
    place % 4 === 0 ? '2025-02-13' : '',
    'Marketing',
  ]),
];
const host = hostWithRows({ Leads: leads, Deals: dealRows(), Empty: [['']] });
const serve = <Reply>(request: unknown) => host.run('serve', request) as Reply;

const asked: CalibrationRequest = { kind: 'calibrate', ...dealsAsked, curveDays: [0, 30, 60, 365] };

test('the menu opens the sidebar on the rows', () => {
  host.open();
  expect(host.menu).toContainEqual({ caption: 'Calibrate', functionName: 'showCalibration' });
  host.choose('showCalibration');
  expect(host.sidebar?.title).toBe('Tandem');
  expect(host.sidebar?.html).toContain('<div id="app" data-start="calibrate"></div>');
});

test('lists the tabs of the user that hold rows', () => {
  expect(serve<RowTabs>({ kind: 'rowTabs' })).toEqual({ tabs: ['Leads', 'Deals'], active: null });
});

test('finds out what the columns of a tab hold', () => {
  const columns = serve<TabColumns>({ kind: 'tabColumns', tab: 'Deals', as: null, with: null });
  expect(columns).toMatchObject({ tab: 'Deals', kind: 'opportunities', headers: dealRows()[0] });
  const found = Object.fromEntries(columns.fields.map(({ field, header }) => [field, header]));
  expect(found).toMatchObject({ stage: 'Deal Stage', created: 'Create Date', segment: 'Segment', competitor: null });
  expect(serve<TabColumns>({ kind: 'tabColumns', tab: 'Leads', as: null, with: null }).kind).toBe('leads');
});

test('reads a tab with its dates as they stand there, and gives figures with their origin', () => {
  const { readings, segments, calibrated, from, by } = serve<CalibratedRows>(asked);
  expect(readings).toEqual([expect.objectContaining({ tab: 'Deals', rows: 842, read: 840 })]);
  expect(readings[0]?.setAside.map(({ reason, rows }) => [reason, rows])).toEqual([
    ['closed before it was created', [{ row: 843, text: '2025-03-01 to 2025-02-01' }]],
    ['unreadable creation date', [{ row: 842, text: 'soon' }]],
  ]);
  expect([from, by]).toEqual(['2024-01-01', 'Segment']);
  expect(segments.map(({ name, won }) => [name, won])).toEqual([
    ['Enterprise', 93],
    ['Mid-market', 149],
    ['Public sector', 9],
  ]);
  const [enterprise] = calibrated.segments;
  const figure = (field: string) => enterprise?.figures.find((each) => each.field === field);
  expect(figure('averageDealSize')).toMatchObject({ records: 93, source: 'Deals by Segment: mean value of won rows' });
  const { closeRateRecords = 0 } = figure('closeRate')?.alongside ?? {};
  expect(closeRateRecords).toBeGreaterThan(300);
  expect(closeRateRecords).toBeLessThanOrEqual(400);
  const { wonBy = [] } = figure('cycleDays')?.alongside ?? {};
  expect([wonBy[0], wonBy[3]]).toEqual([0, 1]);
  // Every cycle is 20 to 109 days long, evenly: by day 30 a ninth is won, by day 60 four ninths.
  expect(wonBy[1]).toBeCloseTo(11 / 90, 1);
  expect(wonBy[2]).toBeCloseTo(41 / 90, 1);
});

test('leads tell what sales accepts of each source, and how soon', () => {
  const { calibrated, readings } = serve<CalibratedRows>({ ...asked, leads: { tab: 'Leads', columns: {} } });
  expect(readings.map(({ tab, read }) => [tab, read])).toEqual([
    ['Deals', 840],
    ['Leads', 40],
  ]);
  const [marketing] = calibrated.sources;
  expect(marketing).toMatchObject({ name: 'Marketing' });
  expect(marketing?.figures.map(({ field, value }) => [field, value])).toEqual([
    ['qualifiedToAcceptedRate', expect.closeTo(0.25, 10)],
    ['acceptanceDays', 10],
  ]);
});

const regions = [
  ['Segment', 'Region', 'Head'],
  ['Mid-market', 'North', 'Ada'],
  ['enterprise', 'South', 'Bo'],
];
const changes = [
  ['Deal ID', 'Stage', 'Date'],
  ['M0', 'Discovery', '2024-01-05'],
  ['M0', 'Proposal', '2024-01-10'],
  ['M1', 'Discovery', 'never'],
];

test('an as-of day, a tab with more columns and a tab of stage changes', () => {
  const more = hostWithRows({ Regions: regions, Changes: changes, Deals: dealRows() });
  const ask = <Reply>(request: unknown) => more.run('serve', request) as Reply;
  const columns = ask<TabColumns>({ kind: 'tabColumns', tab: 'Deals', as: 'opportunities', with: 'Regions' });
  expect(columns.headers).toEqual([...(dealRows()[0] ?? []), 'Region', 'Head']);
  const joined = { ...asked, with: 'Regions', history: 'Changes', by: 'Region', asOf: '2024-12-31' };
  const { segments, readings, calibrated, remarks } = ask<CalibratedRows>(joined);
  expect(segments.map(({ name }) => name)).toEqual(['North', 'South']);
  expect(calibrated.asOf).toBe('2024-12-31');
  const later = dealRows().filter(([, , , created = '']) => created > '2024-12-31' && created !== 'Create Date').length;
  expect(readings[0]?.setAside.find(({ reason }) => reason === 'created after as-of')?.count).toBe(later - 1);
  expect(remarks.map(({ text }) => text)).toContain(
    'Changes: of 3 rows of the stage history 1 are set aside, 1 for unreadable date.',
  );
  expect(() => ask({ ...joined, with: 'Changes', history: null })).toThrow(
    'Changes: rows 2 and 3 have the same Deal ID "M0", so neither can be joined',
  );
  expect(() => ask({ ...asked, asOf: 'soon' })).toThrow('A date such as 2026-03-31 is needed, got soon.');
});

test('says which tab is wrong, in words', () => {
  const error = (change: Partial<CalibrationRequest>) => () => serve({ ...asked, ...change });
  expect(error({ opportunities: { tab: 'Gone', columns: {} } })).toThrow('There is no tab named Gone any more');
  expect(error({ opportunities: { tab: 'Empty', columns: {} } })).toThrow(
    'The tab Empty has no rows below a header row',
  );
  expect(error({ by: 'Colour' })).toThrow('Deals: there is no column named Colour. Its columns are Deal ID');
  expect(error({ opportunities: { tab: 'Deals', columns: { stage: null } } })).toThrow('Deals:');
});

test('one call reads a block of rows, whatever the count', () => {
  const rows = Array.from({ length: 20_001 }, (_, place) => [place % 3 === 0 ? 'Won' : 'Lost', 'Enterprise']);
  const large = hostWithRows({ Deals: [['Stage', 'Segment'], ...rows] });
  large.run('serve', asked);
  const reads = large.calls.made.filter(({ name }) => name === 'Range.getValues');
  // 20,002 rows at 20,000 a block; the clock of the zone is asked of Utilities, which is no call of the document.
  expect(reads).toHaveLength(2);
  expect(large.calls.made.length).toBeLessThan(10);
  expect(large.calls.made.some(({ writes }) => writes)).toBe(false);
});

test('what was taken over stands on Inputs with where it comes from, and is read back', () => {
  const marks = numberMarks('en_US');
  const before = smallInputs({
    priorYearRevenue: 900,
    segments: [segment('ent', 'Enterprise', 1)],
    sources: [{ ...source('mkt', 'Marketing', 1), contribution: { ent: 1 } }],
  });
  const { calibrated } = serve<CalibratedRows>({ ...asked, curveDays: [...before.curveDays] });
  // All but the share of the goal, which is no rate: the panel offers it for new segments alone.
  const segments = calibrated.segments
    .filter(({ name }) => name === 'Enterprise')
    .map(({ name, figures }) => ({ name, figures: figures.filter(({ field }) => field !== 'shareOfGoal') }));
  const known = { ...calibrated, segments };
  const { form, taken } = tookOver(formOf(before, marks), known, marks);
  // Somebody then types another deal size: its origin no longer holds.
  const typed = edits.segment(0, { averageDealSize: '31,000' })(form);
  const inputs = honestProvenance(readForm(typed, marks).inputs, before, taken);
  const generation = { inputs, startedFrom: null, overwritten: 'keep' };
  const { run, tabsToStage } = serve<PreparedGeneration>({ kind: 'prepare', generation });
  for (const { key } of tabsToStage) serve({ kind: 'stage', generation, run, tabKey: key });
  serve({ kind: 'commit', generation, run });
  const { status } = serve<Opening>({ kind: 'open' });
  expect(status.inputs?.segments).toEqual(inputs.segments);
  const provenance = status.inputs?.provenance ?? {};
  expect(provenance['dealSizeCv|ent']).toEqual({
    source: 'Deals by Segment: spread of the value of won rows',
    owner: '',
    asOf: '2025-12-26',
    records: 93,
    basis: 'calibrated',
  });
  expect(provenance['closeRate|ent']).toMatchObject({ basis: 'calibrated', asOf: '2025-12-26' });
  expect(provenance['averageDealSize|ent']).toBeUndefined();
  const sheet = host.snapshot().sheets.find(({ name }) => name === 'Inputs');
  expect(sheet?.cells.map(({ value }) => value)).toContain(
    'Calibrated: Deals by Segment: spread of the value of won rows',
  );
}, 60_000);
