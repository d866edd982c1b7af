/** Playwright clicks in frames only under the environment of Jest itself.
 * @jest-environment node
 */
import { violations } from './violations';
import { workbenchSession } from './workbenchSession';

const scenario = workbenchSession();

// The grid, its tools and its tabs are the engine's own and stand in for what Google draws; the header, the menu, the
// sidebar's frame, notices and dialogs are the workbench's.
const enginesOwn = '.o-spreadsheet';

scenario('page, open menu, notice and dialog have no serious accessibility fault', async (bench) => {
  const { page } = bench;
  await bench.choose('Fail');
  await page.getByRole('alert').waitFor();
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Tandem' }).click();
  await page.getByRole('menuitem', { name: 'Fail' }).waitFor();
  expect(await violations(page.mainFrame(), { exclude: [enginesOwn] })).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Reset' }).click();
  expect(await violations(page.mainFrame(), { exclude: [enginesOwn] })).toEqual([]);
});

scenario('page and sidebar have no serious accessibility fault', async (bench) => {
  await bench.choose('Open sidebar');
  await bench.sidebar.getByRole('heading').waitFor();
  const frame = await bench.sidebarFrame();
  expect(await violations(bench.page.mainFrame(), { exclude: [enginesOwn] })).toEqual([]);
  expect(await violations(frame)).toEqual([]);
});

scenario('the menu is worked with the keyboard alone', async ({ page }) => {
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press('Alt+n');
  await page.getByRole('menuitem', { name: 'Tandem' }).waitFor();
  expect(await focused()).toContain('Tandem');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('menuitem', { name: 'Open sidebar' }).waitFor();
  expect(await focused()).toBe('Open sidebar');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('Write 42');
  await page.keyboard.press('End');
  expect(await focused()).toBe('Fail');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('Open sidebar');
  await page.keyboard.press('w');
  expect(await focused()).toBe('Write 42');
  await page.keyboard.press('ArrowLeft');
  expect(await focused()).toContain('Tandem');
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('Extensions');
  expect(await page.getByRole('menu').count()).toBe(0);
});

scenario('a sidebar opened by the keyboard has the focus, and the grid has it back when it closes', async (bench) => {
  const { page } = bench;
  await page.keyboard.press('Alt+n');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await bench.sidebar.getByRole('heading').waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await bench.sidebar.getByText(/^success/).waitFor();
  await page.getByRole('button', { name: 'Close Test add-in' }).click();
  await bench.type('B2', '9');
  expect((await bench.look('B2')).value).toBe(9);
});
