import type { Page } from 'playwright-core';
import type { Host } from '../../../host/host';
import type { ServerRequest } from '../../../src/sidebar/protocol';
import { dealRows } from '../../support/dealRows';
import { exampleInputs } from '../../support/exampleInputs';
import { hostWithRows } from '../../support/hostWithRows';
import { accessibilityTroubles, tooWide } from '../support/accessibility';
import { emptySheet, ScriptedServer } from '../support/ScriptedServer';
import { sidebarSession } from '../support/sidebarSession';

const scenario = sidebarSession();
const withPlan = { ...emptySheet, generation: 1, inputs: exampleInputs(), inputsRevision: 'r1' };
const ofRows: readonly string[] = ['rowTabs', 'tabColumns', 'calibrate', 'rowsReport'];

/** A spreadsheet with the plan of the example company, whose rows are those of the built add-in in a real one. */
class RowsServer extends ScriptedServer {
  constructor(
    private readonly host: Host,
    status = withPlan,
  ) {
    super(status);
  }

  override async answer(request: ServerRequest): Promise<unknown> {
    if (!ofRows.includes(request.kind)) return super.answer(request);
    this.requests.push(request);
    return this.host.run('serve', request);
  }
}

const withDeals = (rows = dealRows()) => new RowsServer(hostWithRows({ Deals: rows }));

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

async function isSound(page: Page): Promise<void> {
  expect(await accessibilityTroubles(page)).toEqual([]);
  expect(await tooWide(page)).toEqual([]);
}

/** The value of the open rows of a segment, from the rows themselves. */
function openValue(segment: string): string {
  const open = dealRows().filter(([, stage, , , , name]) => stage === 'Negotiation' && name === segment);
  return open.reduce((sum, [, , amount]) => sum + Number(amount), 0).toLocaleString('en-US');
}

/** The active tab is that of the rows, so its columns are there at once. */
async function readRows(page: Page): Promise<void> {
  await press(page, 'Take rates from CRM rows');
  await heading(page, 'Rates from CRM rows');
  await press(page, 'Read the rows');
  await heading(page, 'What the rows tell');
}

scenario(
  'rows stand beside the inputs, and what is ticked becomes the draft',
  () => withDeals(),
  async (page, server) => {
    await press(page, 'Take rates from CRM rows');
    await heading(page, 'Rates from CRM rows');
    await page.getByText(/^More columns/).click();
    await isSound(page);
    await press(page, 'Read the rows');
    await heading(page, 'What the rows tell');
    for (const summary of ['What was set aside', 'Good to know', 'Stages as they were read'])
      await page.getByText(summary).click();
    await page.getByText('row 842 (soon)').waitFor();
    await isSound(page);
    // Closed, all and in the end, as the command prints them of the same rows.
    await page.getByRole('row', { name: 'Mid-market 40.4% 37.3% 40.3%' }).waitFor();
    const enterprise = page.getByRole('group', { name: 'Enterprise' });
    await enterprise.getByRole('checkbox', { name: 'Opening pipeline' }).uncheck();
    await page.getByRole('checkbox', { name: 'Add it to the plan as a segment' }).check();
    await isSound(page);
    await press(page, 'Take over 15 figures');
    await heading(page, 'Ready to generate?');
    await page.getByText('15 figures taken over. Generate again to write them to Inputs.').waitFor();
    // Drafts are saved a moment after the last change.
    while (server.draft === null) await page.waitForTimeout(100);
    const { segments = [], provenance = {}, sources = [] } = server.draft?.form ?? {};
    expect(segments.map(({ name, openingPipeline }) => [name, openingPipeline])).toMatchObject([
      ['Small business', '900,000'],
      ['Mid-market', openValue('Mid-market')],
      ['Enterprise', '4,800,000'],
      ['Public sector', openValue('Public sector')],
    ]);
    expect(provenance['closeRate|enterprise']).toMatchObject({ basis: 'calibrated', asOf: '2025-12-26' });
    // The means of Brightwater's contributions, in tenths of a percent that sum to 100.
    expect(sources.map(({ contribution }) => contribution['public-sector'])).toEqual(['36.7', '30', '18.3', '15']);
  },
);

const regions = [
  ['Segment', 'Region'],
  ['Mid-market', 'North'],
  ['Enterprise', 'South'],
];
const changes = [
  ['Deal ID', 'Stage', 'Date'],
  ['M0', 'Discovery', '2024-01-05'],
];

scenario(
  'as of a day, with the columns of another tab, and the report in a tab',
  () => new RowsServer(hostWithRows({ Regions: regions, Changes: changes, Deals: dealRows() })),
  async (page, server) => {
    await press(page, 'Take rates from CRM rows');
    await heading(page, 'Rates from CRM rows');
    await page.getByText('As of a day, more tabs').click();
    await page.getByLabel('As of', { exact: true }).fill('2024-12-31');
    await page.getByRole('combobox', { name: 'Tab of stage changes' }).selectOption('Changes');
    const id = page.getByRole('combobox', { name: 'Id', exact: true });
    await id.selectOption('Source');
    await page.getByRole('combobox', { name: 'Tab with more columns' }).selectOption('Regions');
    await page.getByRole('combobox', { name: 'Column that names the segment' }).selectOption('Region');
    // What was chosen before stays chosen.
    expect(await id.inputValue()).toBe('Source');
    await id.selectOption('Deal ID');
    await isSound(page);
    await press(page, 'Read the rows');
    await heading(page, 'What the rows tell');
    await page.getByText('True for 2024-12-31').waitFor();
    await page.getByRole('row', { name: /^North / }).waitFor();
    const north = page.getByRole('group', { name: 'North' }).getByRole('checkbox').first();
    await north.check();
    await press(page, 'Write the report into a tab');
    await page.getByText('The report is in the tab Tandem rows report.').waitFor();
    await isSound(page);
    // What was ticked stays ticked.
    expect(await north.isChecked()).toBe(true);
    const [asked] = server.asked('rowsReport');
    expect(asked).toMatchObject({ asOf: '2024-12-31', with: 'Regions', history: 'Changes', by: 'Region', leads: null });
    await press(page, 'Back');
    expect(await page.getByLabel('As of', { exact: true }).inputValue()).toBe('2024-12-31');
  },
);

scenario(
  'a report that cannot be written says why, and what was read stays',
  () => {
    const server = withDeals();
    const { answer } = server;
    server.answer = async (request) => {
      if (request.kind !== 'rowsReport') return answer.call(server, request);
      throw new Error('Somebody is generating the plan in this spreadsheet right now. Try again in a minute.');
    };
    return server;
  },
  async (page) => {
    await readRows(page);
    await press(page, 'Write the report into a tab');
    await page.getByText('Somebody is generating the plan in this spreadsheet right now.').waitFor();
    await heading(page, 'What the rows tell');
    await isSound(page);
  },
);

scenario(
  'by keyboard: to the panel, through it and back',
  () => withDeals(),
  async (page) => {
    await page.getByRole('button', { name: 'Take rates from CRM rows' }).focus();
    await page.keyboard.press('Enter');
    await heading(page, 'Rates from CRM rows');
    await page.getByRole('button', { name: 'Read the rows' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    await page.getByRole('button', { name: 'Back' }).focus();
    await page.keyboard.press('Space');
    await heading(page, '$24M plan');
  },
);

scenario(
  'a spreadsheet without rows says what to do, and how to go on',
  () => new RowsServer(hostWithRows({})),
  async (page) => {
    await press(page, 'Take rates from CRM rows');
    await heading(page, 'Rates from CRM rows');
    await page.getByText('There is no tab with rows yet.').waitFor();
    await isSound(page);
    await press(page, 'Back');
    await heading(page, '$24M plan');
  },
);

const ambiguous = [
  ['Stage', 'Amount', 'Created', 'Closed', 'Segment'],
  ...Array.from({ length: 60 }, (_, place) => [
    place % 2 === 0 ? 'Won' : 'Lost',
    '100',
    // An apostrophe keeps a text a text, as in an export that the spreadsheet could not read.
    `'0${1 + (place % 5)}/0${1 + (place % 7)}/2025`,
    `'0${2 + (place % 5)}/0${2 + (place % 7)}/2025`,
    'Enterprise',
  ]),
];

scenario(
  'dates that could be two days are asked about, and read again',
  () => withDeals(ambiguous),
  async (page, server) => {
    await readRows(page);
    await isSound(page);
    await page.getByRole('combobox', { name: 'Which comes first in dates?' }).selectOption('dayFirst');
    await page.getByText('60 of 60 rows read, none set aside.').waitFor();
    expect(server.asked('calibrate').map(({ dateOrder }) => dateOrder)).toEqual(['unknown', 'dayFirst']);
  },
);

scenario(
  'rows that cannot be read say why, and the columns can be put right',
  () =>
    withDeals([
      ['Colour', 'Shape'],
      ['red', 'round'],
      ['blue', 'square'],
    ]),
  async (page) => {
    await press(page, 'Take rates from CRM rows');
    await heading(page, 'Rates from CRM rows');
    await press(page, 'Read the rows');
    await heading(page, 'The rows could not be read');
    await page.getByText('Its columns are Colour, Shape').waitFor();
    await isSound(page);
    await press(page, 'Back');
    await heading(page, 'Rates from CRM rows');
  },
);
