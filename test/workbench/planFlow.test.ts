/** Playwright clicks in frames only under the environment of Jest itself.
 * @jest-environment node
 */
import { join } from 'node:path';
import { projectRoot } from '../../host/projectRoot';
import { accessibilityTroubles, tooWide } from '../sidebar/support/accessibility';
import { closePlanner, fill, generateExample, heading, named, openPlanner, press } from './planner';
import { workbenchSession } from './workbenchSession';

const scenario = workbenchSession({ addIn: join(projectRoot, 'dist') });

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

scenario('a draft is there again when the sidebar is closed in the middle of a word', async (bench) => {
  await openPlanner(bench);
  await press(bench, 'Start a plan');
  await bench.sidebar.getByRole('textbox', { name: 'Company' }).pressSequentially('Bright');
  await closePlanner(bench);
  await openPlanner(bench);
  await bench.sidebar.getByText('Draft restored.').waitFor();
  expect(await bench.sidebar.getByRole('textbox', { name: 'Company' }).inputValue()).toBe('Bright');
});
