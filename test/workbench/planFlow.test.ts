/** Playwright clicks in frames only under the environment of Jest itself.
 * @jest-environment node
 */
import { join } from 'node:path';
import type { Host } from '../../host/host';
import { projectRoot } from '../../host/projectRoot';
import { accessibilityTroubles, tooWide } from '../sidebar/support/accessibility';
import type { Bench } from './Bench';
import { workbenchSession } from './workbenchSession';

const scenario = workbenchSession({ addIn: join(projectRoot, 'dist') });

async function openPlanner(bench: Bench): Promise<void> {
  await bench.choose('Open planner');
  await bench.sidebar.getByRole('heading', { level: 1 }).waitFor();
}

async function closePlanner({ page }: Bench): Promise<void> {
  // As long as a person's finger is on the button.
  await page.getByRole('button', { name: 'Close Tandem' }).click({ delay: 80 });
  await page.locator('.wb-sidebar iframe').waitFor({ state: 'detached' });
}

async function heading({ sidebar }: Bench, name: string): Promise<void> {
  await sidebar.getByRole('heading', { level: 1, name }).waitFor();
}

async function press({ sidebar }: Bench, name: string | RegExp): Promise<void> {
  await sidebar.getByRole('button', { name }).click();
}

async function fill({ sidebar }: Bench, name: string, text: string): Promise<void> {
  const field = sidebar.getByRole('textbox', { name, exact: true });
  await field.fill(text);
  await field.blur();
}

async function generateExample(bench: Bench): Promise<void> {
  await openPlanner(bench);
  await press(bench, 'Start from an example company');
  await press(bench, /^7\. Review/);
  await press(bench, 'Generate the plan');
  await heading(bench, 'The plan is in your spreadsheet');
}

interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
}

/** The first cell of a named range, with what it holds. */
function named({ page }: Bench, name: string): Promise<Spot | null> {
  return page.evaluate((wanted) => {
    const { names, sheets } = (globalThis as unknown as { tandemHost: Host }).tandemHost.snapshot();
    const range = names.find((each) => each.name === wanted);
    const sheet = sheets.find((each) => each.id === range?.sheetId);
    if (range === undefined || sheet === undefined) return null;
    const { top: row, left: column } = range.zone;
    const cell = sheet.cells.find((each) => each.row === row && each.column === column);
    return { sheet: sheet.name, row, column, value: cell?.value ?? '' };
  }, name);
}

/** Types into the first cell of a named range, as a person does. */
async function typeInto(bench: Bench, name: string, text: string): Promise<void> {
  const spot = await named(bench, name);
  if (spot === null) throw new Error(`There is no range named ${name}`);
  await bench.page.locator('.o-sheet', { hasText: spot.sheet }).click();
  await bench.type(`${String.fromCharCode(65 + spot.column)}${spot.row + 1}`, text);
}

// Expected figures of the example company: 24M goal, quota of 547.7 opportunities rounded up, worked out in the plan's tests.
scenario('an empty sheet becomes a plan, step by step', async (bench) => {
  await openPlanner(bench);
  const frame = bench.page.frames()[1];
  if (frame === undefined) throw new Error('The sidebar has no frame');
  await press(bench, 'Start from an example company');
  for (const name of [
    'What is the goal?',
    'Who buys?',
    'Where does demand',
    'How do leads',
    'When is it due',
    'What do both',
  ]) {
    await heading(bench, name);
    expect(await tooWide(frame)).toEqual([]);
    await press(bench, 'Next');
  }
  await heading(bench, 'Ready to generate?');
  expect(await accessibilityTroubles(frame)).toEqual([]);
  await press(bench, 'Generate the plan');
  await heading(bench, 'The plan is in your spreadsheet');
  expect(await bench.tabs()).toEqual(expect.arrayContaining(['Sheet1', 'Inputs', 'Funnel', 'Goals', 'Checks']));
  expect((await named(bench, 'Tandem_RevenueGoal'))?.value).toBe(24_000_000);
  expect((await named(bench, 'Tandem_MarketingQuota'))?.value).toBe(548);
  expect((await named(bench, 'Tandem_PlanState'))?.value).toBe('All checks pass');
});

scenario('a plan typed from nothing is in the sheet as it was typed', async (bench) => {
  await openPlanner(bench);
  await press(bench, 'Start a plan');
  await fill(bench, 'Company', '=Acme & Sons');
  await fill(bench, 'Revenue goal', '$5M');
  await fill(bench, 'Revenue of the year before', '4,000,000');
  await fill(bench, 'Revenue up for renewal', '2.5M');
  await fill(bench, 'Churn', '0');
  await press(bench, 'Next');
  for (const name of ['Remove Enterprise', 'Remove Mid-market']) {
    await press(bench, name.replace('Remove ', ''));
    await press(bench, name);
  }
  await fill(bench, 'Share of the goal, Small business', '100%');
  await fill(bench, 'Average deal size', '20k');
  await fill(bench, 'Close rate', '25');
  await fill(bench, 'Records behind the close rate', '10');
  await fill(bench, 'Sales cycle', '60');
  await press(bench, 'Next');
  await press(bench, 'To 100%: shares of Small business');
  await press(bench, 'Next');
  for (const source of ['Marketing', 'Sales', 'Teleprospecting', 'Channel']) {
    await fill(bench, `${source}: Inquiry to qualified lead`, '10');
    await fill(bench, `${source}: Qualified lead to accepted opportunity`, '50');
  }
  await fill(bench, 'Gross margin', '70');
  await fill(bench, 'Profit share', '20');
  await press(bench, /^7\. Review/);
  await press(bench, 'Generate the plan');
  await heading(bench, 'The plan is in your spreadsheet');
  expect((await named(bench, 'Tandem_Company'))?.value).toBe('=Acme & Sons');
  expect((await named(bench, 'Tandem_CloseRate'))?.value).toBe(0.25);
  // By hand: 2.5M to create at 20k a deal and 25% closed is 500 opportunities, a quarter of them marketing's.
  expect((await named(bench, 'Tandem_MarketingQuota'))?.value).toBe(125);
});

scenario('undo takes the plan out of the sheet and keeps what was typed', async (bench) => {
  await generateExample(bench);
  await press(bench, 'Undo this generation');
  await bench.sidebar.getByText('Undone: the spreadsheet is as it was before. Draft restored.').waitFor();
  expect(await bench.tabs()).toEqual(['Sheet1']);
  expect(await named(bench, 'Tandem_RevenueGoal')).toBeNull();
  expect(await bench.sidebar.getByRole('textbox', { name: 'Company' }).inputValue()).toBe('Brightwater Instruments');
});

scenario('undo asks where something was typed into the plan since', async (bench) => {
  await generateExample(bench);
  await typeInto(bench, 'Tandem_RevenueGoal', '25000000');
  await press(bench, 'Undo this generation');
  const question = bench.sidebar.getByRole('alertdialog');
  await question.waitFor();
  expect(await question.innerText()).toContain('25000000');
  await press(bench, 'Keep the plan');
  expect((await named(bench, 'Tandem_RevenueGoal'))?.value).toBe(25_000_000);
});

scenario('a draft is there again when the sidebar is closed in the middle of a word', async (bench) => {
  await openPlanner(bench);
  await press(bench, 'Start a plan');
  await bench.sidebar.getByRole('textbox', { name: 'Company' }).pressSequentially('Bright');
  await closePlanner(bench);
  await openPlanner(bench);
  await bench.sidebar.getByText('Draft restored.').waitFor();
  expect(await bench.sidebar.getByRole('textbox', { name: 'Company' }).inputValue()).toBe('Bright');
});

scenario('a draft that the sheet has overtaken is said so; kept, it goes over the sheet', async (bench) => {
  await generateExample(bench);
  await press(bench, 'Done');
  await press(bench, 'Change the plan');
  await fill(bench, 'Selling weeks', '46');
  await bench.sidebar.getByText('Draft saved').waitFor();
  await closePlanner(bench);
  await typeInto(bench, 'Tandem_RevenueGoal', '26000000');
  await openPlanner(bench);
  await heading(bench, 'The sheet changed since this draft');
  await bench.sidebar.getByRole('row', { name: 'Revenue goal 26,000,000 24,000,000' }).waitFor();
  await bench.sidebar.getByRole('row', { name: 'Selling weeks 48 46' }).waitFor();
  await press(bench, 'Keep the draft’s values');
  await press(bench, /^7\. Review/);
  await press(bench, 'Generate again');
  await heading(bench, 'The plan is in your spreadsheet');
  expect((await named(bench, 'Tandem_SellingWeeks'))?.value).toBe(46);
  expect((await named(bench, 'Tandem_RevenueGoal'))?.value).toBe(24_000_000);
});

scenario('inputs that change in the sheet while the sidebar is open are not lost', async (bench) => {
  await generateExample(bench);
  await press(bench, 'Done');
  await press(bench, 'Change the plan');
  await typeInto(bench, 'Tandem_RevenueGoal', '26000000');
  await fill(bench, 'Selling weeks', '46');
  await press(bench, /^7\. Review/);
  await press(bench, 'Generate again');
  await heading(bench, 'The sheet changed since this draft');
  await press(bench, 'Use the sheet’s values');
  await heading(bench, '$26M plan');
  expect((await named(bench, 'Tandem_RevenueGoal'))?.value).toBe(26_000_000);
});

scenario('a formula that was typed over is reported with its cell, restored, and that undone', async (bench) => {
  await generateExample(bench);
  await press(bench, 'Done');
  await closePlanner(bench);
  await typeInto(bench, 'Tandem_MarketingQuota', '100');
  await openPlanner(bench);
  await bench.sidebar.getByRole('heading', { name: 'One formula was typed over' }).waitFor();
  await press(bench, 'Restore');
  await bench.sidebar.getByText('has its formula back.').waitFor();
  expect((await named(bench, 'Tandem_MarketingQuota'))?.value).toBe(548);
  await press(bench, 'Undo restoring formulas');
  await bench.sidebar.getByText('Undone: the spreadsheet is as it was before.').waitFor();
  expect((await named(bench, 'Tandem_MarketingQuota'))?.value).toBe(100);
});

scenario('a segment that is named on Inputs is part of the plan once it is generated again', async (bench) => {
  await generateExample(bench);
  await press(bench, 'Done');
  await closePlanner(bench);
  const names = await named(bench, 'Tandem_SegmentName');
  await bench.page.locator('.o-sheet', { hasText: 'Inputs' }).click();
  // The example has three segments; the row after them is kept free.
  await bench.type(`D${(names?.row ?? 0) + 4}`, 'Public sector');
  await openPlanner(bench);
  const news = 'Segment Public sector was added with the figures of Enterprise and a share of 0%.';
  await bench.sidebar.getByText(news).waitFor();
  await press(bench, 'Generate again');
  await heading(bench, 'The plan is in your spreadsheet');
  await bench.sidebar.getByText(news).waitFor();
  const { tabs, state } = await bench.page.evaluate(() => {
    const { sheets } = (globalThis as unknown as { tandemHost: Host }).tandemHost.snapshot();
    const tabsWith = sheets.filter(
      ({ hidden, cells }) => !hidden && cells.some(({ value }) => value === 'Public sector'),
    );
    return {
      tabs: tabsWith.map(({ name }) => name),
      state: sheets.flatMap(({ cells }) => cells.map(({ value }) => value)),
    };
  });
  expect(tabs).toEqual(expect.arrayContaining(['Goals', 'Inputs', 'Funnel', 'Checks']));
  expect(state).toContain('All checks pass');
});
