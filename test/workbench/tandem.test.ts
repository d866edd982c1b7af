/** Playwright clicks in frames only under the environment of Jest itself.
 * @jest-environment node
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exampleWorkbook } from '../../host/commandLine/exampleWorkbook';
import { projectRoot } from '../../host/projectRoot';
import type { Bench } from './Bench';
import { violations } from './violations';
import { workbenchSession } from './workbenchSession';

// The built add-in itself, with the workbook that a first visit opens.
const scenario = workbenchSession({ addIn: join(projectRoot, 'dist'), firstWorkbook: exampleWorkbook });

/** Row number of the line with this label in column B of a tab, as the tab stands now. */
async function rowOf(bench: Bench, tab: string, label: string): Promise<number> {
  for (let row = 1; row <= 60; row++) {
    if ((await bench.look(`B${row}`, tab)).value === label) return row;
  }
  throw new Error(`The tab ${tab} has no line ${label}`);
}

scenario("a first visit shows the example company's plan", async (bench) => {
  const example = JSON.parse(await readFile(join(projectRoot, 'examples', 'brightwater.json'), 'utf8'));
  await bench.page.locator('.o-sheet.active').filter({ hasText: 'Guide' }).waitFor();
  const row = await rowOf(bench, 'Goals', 'Revenue goal');
  expect((await bench.look(`C${row}`, 'Goals')).value).toBe(example.revenueGoal);
});

scenario('the planner opens from the menu and has no serious accessibility fault', async (bench) => {
  await bench.choose('Open planner');
  await bench.sidebar.getByRole('heading').first().waitFor();
  expect(await violations(await bench.sidebarFrame())).toEqual([]);
});

scenario('an input that is changed in the grid changes the plan', async (bench) => {
  const input = await rowOf(bench, 'Inputs', 'Revenue goal');
  const goal = await rowOf(bench, 'Goals', 'Revenue goal');
  await bench.page.locator('.o-sheet').filter({ hasText: 'Inputs' }).click();
  await bench.type(`D${input}`, '30000000');
  expect((await bench.look(`C${goal}`, 'Goals')).display).toBe('$30,000,000');
});
