import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCalibrate } from '../../host/commandLine/calibrate/runCalibrate';
import { projectRoot } from '../../host/projectRoot';
import { crmSalesOpportunities } from '../support/crmSalesOpportunities';
import { dealRows } from '../support/dealRows';
import { inFolder, runProgram } from './runCommand';

const today = Date.UTC(2026, 10, 21) / 86_400_000;
const fixtures = join(projectRoot, 'test', 'fixtures', 'crm');

const calibrate = (words: readonly string[], here = fixtures): Promise<string> =>
  runCalibrate({ words, here, project: projectRoot, surface: 'plain', today, tell: () => undefined });
const json = async (words: readonly string[], here?: string) => JSON.parse(await calibrate([...words, '--json'], here));

const deals = {
  'deals.csv': dealRows()
    .map((row) => row.join(','))
    .join('\n'),
};

const folder = crmSalesOpportunities();
const withData = folder === null ? test.skip : test;

withData('the public data set: its published figures, and the rates side by side', async () => {
  const found = await json(
    ['sales_pipeline.csv', '--with', 'sales_teams.csv', '--by', 'regional_office', '--backtest'],
    folder ?? '',
  );
  // The data set's own description: 8,800 rows; won 4,238, lost 2,473, open 2,089; 63.15% of closed rows won; won value mean
  // 2,360.91, median 1,117; cycle of won rows mean 51.8 days, median 57.
  expect(found).toMatchObject({ rows: 8800, read: 8800, setAside: {}, won: 4238, lost: 2473, open: 2089 });
  expect(found).toMatchObject({ asOf: '2017-12-31', by: 'regional_office', dealSize: { median: 1117, count: 4238 } });
  expect(found.closeRate).toBeCloseTo(0.6315, 4);
  expect(found.naiveCloseRate).toBeCloseTo(4238 / 8800, 12);
  expect(found.dealSize.mean).toBeCloseTo(2360.91, 2);
  expect(found.cycleDays.mean).toBeCloseTo(51.8, 1);
  expect(found.cycleDays.median).toBe(57);
  expect(Object.keys(found.groups)).toEqual(['Central', 'East', 'West']);
  const groups = Object.values(found.groups) as { won: number; lost: number; open: number }[];
  for (const outcome of ['won', 'lost', 'open'] as const)
    expect(groups.reduce((sum, group) => sum + group[outcome], 0)).toBe(found[outcome]);
  expect(found.cumulativeCloseRate.rate).toBeLessThan(found.closeRate);
  // Revenue of the quarters of 2017 likewise.
  expect(found.backtest.map(({ actual }: { actual: { revenue: number } | null }) => actual?.revenue ?? null)).toEqual([
    1_134_672,
    3_086_111,
    2_982_255,
    2_802_496,
    null,
  ]);
});

withData('as known on a past day', async () => {
  const found = await json(['sales_pipeline.csv', '--as-of', '2017-09-30'], folder ?? '');
  // 2,409 open rows that have a date, and the 500 that have none; 1,165 rows were created later.
  expect(found).toMatchObject({ won: 3042, lost: 1684, open: 2909, setAside: { 'created after as-of': 1165 } });
});

test('every export is read, and its rows add up', async () => {
  for (const name of ['dynamics-opportunities', 'hubspot-deals', 'pipedrive-deals', 'salesforce-api', 'zoho-deals']) {
    const { rows, read, setAside, won, lost, open } = await json([`${name}.csv`]);
    const aside = Object.values(setAside as Record<string, number>).reduce((sum, count) => sum + count, 0);
    expect([name, read + aside, won + lost + open]).toEqual([name, rows, read]);
    expect(rows).toBeGreaterThan(0);
  }
});

test('leads have their rates a week, beside the opportunities', async () => {
  const { leads, analyses } = await json(['salesforce-api.csv', '--leads', 'salesforce-leads.csv', '--margin', '0.7']);
  expect(leads.rows).toBe(leads.reading.read);
  expect(leads.converted).toBeLessThanOrEqual(leads.rows);
  expect(leads.rate).toBeCloseTo(leads.converted / leads.rows, 12);
  expect(Object.keys(leads.perWeek)).toEqual(expect.arrayContaining(['mean', 'median']));
  expect(analyses.followUp.total.leads).toBe(leads.rows);
});

test('a planner reads what was set aside, the rates three ways and what to bear in mind', () =>
  inFolder(deals, async (here) => {
    const out = await calibrate(['deals.csv', '--by', 'segment', '--backtest', '--as-of', '2025-12-31'], here);
    expect(out).toMatch(/^Rates from deals\.csv \(HubSpot\) as of 2025-12-31: 842 rows, 840 read, 2 set aside\n/);
    expect(out).toMatch(/\nunreadable creation date +1 +row 842: soon\n/);
    expect(out).toMatch(/\nclosed before it was created +1 +row 843: 2025-03-01 to 2025-02-01\n/);
    expect(out).toMatch(/\n +won +lost +open +won of closed +won of created +cumulative +to plan with +95% interval/);
    expect(out).toMatch(/\nPublic sector \* +9 /);
    expect(out).toContain('\n* Few records: the rate to plan with is drawn towards that of all.\n');
    expect(out).toMatch(/\nBacktest by quarter\n/);
    expect(out).toMatch(/\nRemarks\n- /);
    // Nobody reads past the edge of a sheet of paper.
    expect(out.split('\n').every((line) => line === line.trimEnd())).toBe(true);
  }));

test('what a person says about columns, stages and dates is followed', () =>
  inFolder(
    {
      'odd.csv':
        'When,How,What,Until\n3/4/2026,Signed,"1.234,50",4/4/2026\n5/4/2026,Gone,,6/4/2026\n7/4/2026,Talking,"2.000,00",\n',
    },
    async (here) => {
      const found = await json(
        [
          ...['odd.csv', '--map', 'created=When', '--map', 'closed=Until', '--map', 'stage=How', '--map', 'value=What'],
          ...['--stages', 'signed=won', '--stages', 'gone=lost', '--date-order', 'day', '--decimal', 'comma'],
        ],
        here,
      );
      expect(found).toMatchObject({ won: 1, lost: 1, open: 1, dealSize: { mean: 1234.5 }, from: '2026-04-03' });
    },
  ));

test('each stage is listed with what it was read as, and why; unknown ones that look closed are named', () =>
  inFolder(
    {
      'deals.csv':
        'Stage,Amount,Created,Close Date\nDeal Signed,9,2025-01-02,2025-02-03\nDead,,2025-01-02,2025-02-03\nSealed,9,2025-01-02,2025-02-01\n',
    },
    async (here) => {
      const { stages, warnings } = await json(['deals.csv'], here);
      expect(stages).toEqual([
        { stage: 'Dead', outcome: 'lost', rows: 1, because: 'known word' },
        { stage: 'Deal Signed', outcome: 'won', rows: 1, because: 'known word' },
        { stage: 'Sealed', outcome: 'open', rows: 1, because: 'unknown, counted as open' },
      ]);
      expect(warnings.map(({ code }: { code: string }) => code)).toContain('stagesLookClosed');
      const told = await calibrate(['deals.csv', '--stages', 'Sealed=won'], here);
      expect(told).toMatch(/\nStages as they were read\n(.*\n){2}Sealed +1 +won +as you said\n/);
    },
  ));

test('the as-of day has its origin, one for both files, and leads without a first contact accuse nobody', () =>
  inFolder(
    {
      'deals.csv': 'Stage,Amount,Created,Close Date\nWon,9,2025-01-02,2025-02-03\nLost,,2025-01-02,2025-02-01\n',
      'leads.csv': 'Created Date,Status,Source\n2025-01-02,Open,Web\n2025-03-01,Open,Web\n',
    },
    async (here) => {
      const out = await calibrate(['deals.csv', '--leads', 'leads.csv'], here);
      expect(out).toContain('\nAs of 2025-03-01: the last day with an event of both files\n');
      expect(out).not.toContain('Follow-up of leads');
      expect(out).toContain('- leads.csv: there is no column for the first contact');
      expect(await calibrate(['deals.csv', '--as-of', '2025-02-02'], here)).toContain(
        '\nAs of 2025-02-02: asked for\n',
      );
      const { analyses, openPipeline, asOfFrom } = await json(['deals.csv', '--as-of', '2025-02-02'], here);
      // The win came a day later: then it was an open row of which no amount is known.
      expect([asOfFrom, openPipeline, analyses.documentedPipeline]).toEqual([
        'asked for',
        { rows: 1, valued: 0, face: 0, estimate: null },
        null,
      ]);
    },
  ));

test('costs are read with the decimal mark, leads with the statuses that a person says', () =>
  inFolder(
    {
      'deals.csv':
        'Stage,Created,Closed,Source,IsDeleted\nWon,2025-01-02,2025-02-03,Web,0\nWon,2025-01-02,2025-02-03,Web,1\n',
      'leads.csv': 'Lead ID,Status,Created,Source\n1,Qualified,2025-01-01,Web\n2,Disqualified,2025-01-01,Web\n',
      'costs.csv': 'Source,Clicks,Cost,Owner\nWeb,70,1.250,Ann\nFair,,x,Bob\n',
    },
    async (here) => {
      const words = ['deals.csv', '--leads', 'leads.csv', '--costs', 'costs.csv'];
      const found = await json(words, here);
      expect(found).toMatchObject({
        setAside: { 'deleted in the CRM': 1 },
        leads: { converted: 1, rejected: 1 },
        costs: { byName: { Web: 1250 }, columns: { name: 'Source', cost: 'Cost' }, leftOut: [{ row: 3, text: 'x' }] },
      });
      expect(await json([...words, '--decimal', 'point', '--lead-status', 'qualified=working'], here)).toMatchObject({
        leads: { converted: 0, rejected: 1 },
        costs: { byName: { Web: 1.25 } },
      });
    },
  ));

test('actuals come out as a table, the same however often', () =>
  inFolder(deals, async (here) => {
    const words = ['deals.csv', '--actuals', '--period', 'quarter'];
    const csv = await calibrate(words, here);
    const [head, ...rows] = csv.trimEnd().split('\n');
    expect(head).toBe('from,to,segment,source,leads,qualified,opportunities,won,lost,revenue');
    expect(rows[0]).toMatch(/^2024-01-01,2024-03-31,Enterprise,Web,0,0,/);
    const { actuals, won, lost } = await json(words, here);
    expect(actuals).toHaveLength(rows.length);
    const total = (of: 'won' | 'lost' | 'opportunities') =>
      actuals.reduce((sum: number, row: Record<typeof of, number>) => sum + row[of], 0);
    expect([total('won'), total('lost'), total('opportunities')]).toEqual([won, lost, 840]);
    expect(await calibrate(words, here)).toBe(csv);
  }));

test('what no period can hold is told beside the actuals', () =>
  inFolder(
    { 'deals.csv': 'ID,Stage,Amount,Created,Closed\n1,Won,5,2025-01-01,2025-02-01\n2,Won,5,,\n3,Lost,,2025-01-03,\n' },
    async (here) => {
      const told: string[] = [];
      const surroundings = { here, project: projectRoot, surface: 'plain', today } as const;
      const tell = (step: string) => told.push(step);
      const csv = await runCalibrate({ ...surroundings, words: ['deals.csv', '--actuals'], tell });
      expect(csv.trimEnd().split('\n')).toHaveLength(3);
      expect(told).toContain('Not in the actuals: 3 creations and closings without a date, 0 outside of all periods');
      const { actuals, actualsLeftOut } = await json(['deals.csv', '--actuals'], here);
      expect(actuals).toHaveLength(2);
      expect(actualsLeftOut).toEqual({ undated: 3, outside: 0 });
    },
  ));

test('every row that was set aside goes to a file, with its reason and its text', () =>
  inFolder(
    {
      'deals.csv': `Pipeline of 2025\n\nStage,Amount,Created,Closed\n${'Won,5,2025-01-01,2025-02-01\n'.repeat(9)}${'Lost,,=1+2,2025-02-01\n'.repeat(7)}`,
      'leads.csv': 'Lead ID,Status,Created Date,Source\nl1,Open,2025-01-01,Web\nl2,Open,never,Web\n',
      'history.csv': 'Deal ID,Stage,Date\nd1,,2025-01-01\n',
    },
    async (here) => {
      const words = ['deals.csv', '--leads', 'leads.csv', '--history', 'history.csv', '--set-aside', 'aside.csv'];
      const found = await json(words, here);
      const text = await readFile(join(here, 'aside.csv'), 'utf8');
      // The first row of records is row 4; a text that a spreadsheet would run stands behind an apostrophe.
      expect(text.split('\n')).toEqual([
        'row,reason,text,table',
        ...Array.from({ length: 7 }, (_, place) => `${13 + place},unreadable creation date,"'=1+2",opportunities`),
        '3,unreadable creation date,never,leads',
        '2,no id or no stage,d1,stage history',
        '',
      ]);
      expect(found.setAside).toEqual({ 'unreadable creation date': 7 });
      expect(found.warnings).toContainEqual({
        code: 'headerBelow',
        text: 'The headers stand in row 3; what is above it is no record.',
      });
    },
  ));

test('a row that is kept, but not in all figures, is listed with those set aside', () =>
  inFolder(
    {
      'wins.csv':
        'Deal ID,Stage,Amount,Create Date,Close Date\na1,Won,,2025-01-02,2025-02-03\na2,Won,9,2025-01-02,2025-02-03\n',
    },
    async (here) => {
      const reason = 'no amount: counted as won, in no deal size';
      const found = await json(['wins.csv', '--set-aside', 'aside.csv'], here);
      expect(found).toMatchObject({ rows: 2, read: 2, setAside: {}, keptInPart: { [reason]: 1 }, won: 2 });
      expect(await readFile(join(here, 'aside.csv'), 'utf8')).toBe(
        `row,reason,text,table\n2,"${reason}",,opportunities\n`,
      );
      expect(await calibrate(['wins.csv'], here)).toContain(`Kept, but not in all figures\n${reason}  1\n`);
    },
  ));

test('what would be printed goes to a file instead', () =>
  inFolder(deals, async (here) => {
    expect(await calibrate(['deals.csv', '--json', '--out', 'rates.json'], here)).toBe('');
    expect(JSON.parse(await readFile(join(here, 'rates.json'), 'utf8'))).toEqual(await json(['deals.csv'], here));
  }));

/** The types of the values below a key, written as in the list of keys that programs rely on. */
const typeOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, typeOf(each)]))
    : Array.isArray(value)
      ? 'list'
      : typeof value;

// What programs are promised, in total and of each group.
const promised = {
  won: 'number',
  lost: 'number',
  open: 'number',
  closeRate: 'number',
  naiveCloseRate: 'number',
  cumulativeCloseRate: { rate: 'number', standardError: 'number', horizonDays: 'number' },
  dealSize: { mean: 'number', median: 'number', cv: 'number', count: 'number' },
  cycleDays: { mean: 'number', median: 'number', p90: 'number' },
  leads: { rows: 'number', converted: 'number', rate: 'number', perWeek: { mean: 'number', median: 'number' } },
};

test('JSON holds what programs rely on, each of its type', () =>
  inFolder(
    {
      ...deals,
      'leads.csv': `Lead ID,Status,Created Date,Segment\n${Array.from({ length: 30 }, (_, place) => `l${place},${place % 3 === 0 ? 'Converted' : 'Open'},2024-0${1 + (place % 9)}-05,${place % 2 === 0 ? 'Enterprise' : 'Mid-market'}`).join('\n')}\n`,
    },
    async (here) => {
      const found = await json(['deals.csv', '--leads', 'leads.csv', '--by', 'Segment'], here);
      expect(typeOf(found)).toMatchObject({
        ...promised,
        rows: 'number',
        read: 'number',
        setAside: { 'unreadable creation date': 'number', 'closed before it was created': 'number' },
        groups: { Enterprise: { rows: 'number', ...promised }, 'Mid-market': { rows: 'number', ...promised } },
        warnings: 'list',
      });
      expect(found.rows).toBe(found.read + 2);
      for (const { code, text } of found.warnings) expect([typeof code, typeof text]).toEqual(['string', 'string']);
    },
  ));

withData('the backtest says how far it was off, in which direction, and what would have told more', async () => {
  const out = await calibrate(['sales_pipeline.csv', '--backtest'], folder ?? '');
  // Forecast 1,663, 1,317 and 1,423; came 1,254, 1,257 and 1,196: the table above these lines.
  expect(out).toContain(
    'Wins forecast beside what came: 33% too many, 5% too many, 19% too many; together 19% too many.',
  );
  // As many days before: 1,270 for 1,257 (92 days up to 2017-06-30) and 1,257 for 1,196, so 1.0 and 5.1%; 4.8 and 19.0% as forecast.
  expect(out).toMatch(
    /Over 2 quarters the forecast missed by 11\.9% on average, .* by 3\.1%\. On these rows the quarter before/,
  );
});

test.each([
  [['deals.csv', '--nonsense'], "Unknown option '--nonsense'. See npm run calibrate -- --help"],
  [[], 'Which file of opportunities?'],
  [['deals.csv', 'more.csv'], 'One file of opportunities at a time: got deals.csv and more.csv'],
  [['none.csv'], 'none.csv: there is no such file'],
  [['deals.csv', '--by', 'Region'], 'deals.csv: there is no column named Region. Its columns are Deal ID, '],
  [['deals.csv', '--as-of', '2026-02-30'], '--as-of must be a date such as 2026-03-31, got 2026-02-30'],
  [['deals.csv', '--horizon', '0'], '--horizon must be a whole number of days above 0, got 0'],
  [['deals.csv', '--margin', '70'], '--margin must be a rate above 0 and up to 1, got 70'],
  [['deals.csv', '--stages', 'Won=yes'], '--stages Won must be one of won, lost, open, got yes'],
  [['deals.csv', '--map', 'colour=Segment'], 'deals.csv: colour is no field.'],
  [['deals.csv', '--map', 'Segment'], '--map must be a pair such as closed="Signed on", got Segment'],
  [['deals.csv', '--period', 'month'], '--period goes with --actuals, which was not given'],
  [['deals.csv', '--set-aside', 'deals.csv'], '--set-aside deals.csv: this file is read, so it is not written over'],
  [['deals.csv', '--set-aside', 'a.csv', '--out', 'a.csv'], '--set-aside a.csv: another option writes this file'],
  [['deals.csv', '--out', 'no/where.json'], '--out no/where.json: the folder no does not exist'],
  [['deals.csv', '--leads', 'none.csv'], 'none.csv: there is no such file'],
  [
    ['deals.csv', '--with', 'costs.csv'],
    'deals.csv and costs.csv share no column to join them on: deals.csv has Deal ID',
  ],
  [
    ['deals.csv', '--with', 'costs.csv:Segment=campaign'],
    'costs.csv: 0 of 842 rows of deals.csv matched on Segment = campaign',
  ],
  [['deals.csv', '--history', 'costs.csv'], 'costs.csv: there is no column for the id of the opportunity, such as'],
  [['quote.csv'], 'quote.csv, row 2: a quote opens there and never closes.'],
  [['deals.csv', '--costs', 'costs.csv'], 'costs.csv, row 2: "much" is no amount.'],
  [
    ['contacts.csv'],
    'contacts.csv looks like leads or contacts, not opportunities: it has Email, Lead Status, but no stage.',
  ],
  [['deals.csv', '--lead-status', 'New=working'], '--lead-status goes with --leads, which was not given'],
  [
    ['deals.csv', '--leads', 'contacts.csv', '--lead-status', 'New=won'],
    '--lead-status New must be one of converted, rejected, working, got won',
  ],
])('refuses %j in plain words', (words, message) =>
  inFolder(
    {
      ...deals,
      'quote.csv': 'Stage,Amount\nWon,"5\n',
      'costs.csv': 'campaign,cost\nFair,much\n',
      'contacts.csv': 'Email,Lead Status,Create Date\na@b.example,New,2025-01-01\n',
    },
    (here) => expect(calibrate(words, here)).rejects.toThrow(message),
  ),
);

test(
  'as a program: JSON alone on stdout, what goes wrong on stderr',
  () =>
    inFolder(deals, async (here) => {
      const [good, bad] = await Promise.all([
        runProgram('calibrate', ['deals.csv', '--json'], here),
        runProgram('calibrate', ['none.csv', '--json'], here),
      ]);
      expect([good.code, JSON.parse(good.out).rows]).toEqual([0, 842]);
      expect([bad.code, bad.out]).toEqual([1, '']);
      expect(bad.err).toContain('none.csv: there is no such file');
    }),
  30_000,
);
