/** Playwright clicks in frames only under the environment of Jest itself.
 * @jest-environment node
 */
import { join } from 'node:path';
import { exampleWorkbook } from '../../host/commandLine/exampleWorkbook';
import type { Host } from '../../host/host';
import { projectRoot } from '../../host/projectRoot';
import { closePlanner, fill, heading, named, openPlanner, press, typeInto } from './planner';
import { workbenchSession } from './workbenchSession';

// The example company's plan stands in the sheet, as on a first visit.
const scenario = workbenchSession({ addIn: join(projectRoot, 'dist'), firstWorkbook: exampleWorkbook });

scenario('undo asks where something was typed into the plan since', async (bench) => {
  await openPlanner(bench);
  await typeInto(bench, 'Tandem_RevenueGoal', '25000000');
  await press(bench, 'Undo this generation');
  const question = bench.sidebar.getByRole('alertdialog');
  await question.waitFor();
  expect(await question.innerText()).toContain('25000000');
  await press(bench, 'Keep the plan');
  expect((await named(bench, 'Tandem_RevenueGoal'))?.value).toBe(25_000_000);
});

scenario('a draft that the sheet has overtaken is said so; kept, it goes over the sheet', async (bench) => {
  await openPlanner(bench);
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
  await openPlanner(bench);
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
