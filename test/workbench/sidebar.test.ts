/** Playwright clicks in frames only under the environment of Jest itself.
 * @jest-environment node
 */
import { workbenchSession } from './workbenchSession';

const scenario = workbenchSession();

scenario('a menu entry runs its function, and what it writes is in the grid', async (bench) => {
  await bench.choose('Write 42');
  await bench.page.locator('.wb-working').waitFor({ state: 'detached' });
  expect((await bench.look('A1')).value).toBe(42);
});

scenario('a note that the add-in sets is read by resting the pointer on the cell', async (bench) => {
  await bench.choose('Write 42');
  await bench.page.locator('.wb-working').waitFor({ state: 'detached' });
  await bench.hover({ row: 0, column: 0 });
  await bench.page.locator('.wb-note').filter({ hasText: 'The answer.' }).waitFor();
});

scenario('a menu entry that fails says so until it is dismissed', async (bench) => {
  await bench.choose('Fail');
  const alert = bench.page.getByRole('alert');
  expect(await alert.innerText()).toContain('The plan tab is missing: add it from the menu.');
  await alert.getByRole('button', { name: 'Dismiss' }).click();
  await alert.waitFor({ state: 'detached' });
});

scenario('what the add-in says by alert and toast is shown', async (bench) => {
  await bench.choose('Greet');
  await bench.page.getByRole('status').filter({ hasText: 'All done.' }).waitFor();
  expect(await bench.page.getByRole('alert').innerText()).toContain('Test add-in\nRead me first.');
});

scenario('a sidebar opens 300 px wide beside the grid and closes', async (bench) => {
  await bench.choose('Open sidebar');
  const frame = bench.page.locator('iframe[title="Test add-in"]');
  await bench.sidebar.getByRole('heading', { name: 'Test add-in' }).waitFor();
  expect(await frame.boundingBox()).toMatchObject({ width: 300, x: 980 });
  expect(await frame.getAttribute('sandbox')).toBe('allow-scripts');
  const canvas = await bench.page.locator('.o-grid canvas').boundingBox();
  expect(canvas?.width).toBeLessThanOrEqual(980);
  await bench.page.getByRole('button', { name: 'Close Test add-in' }).click();
  await frame.waitFor({ state: 'detached' });
});

async function clickAndRead(bench: Parameters<Parameters<typeof scenario>[1]>[0], button: string, expected: RegExp) {
  await bench.sidebar.getByRole('button', { name: button, exact: true }).click();
  await bench.sidebar.getByRole('status').filter({ hasText: expected }).waitFor({ timeout: 5000 });
}

scenario('google.script.run reaches the workbook and comes back with value and user object', async (bench) => {
  await bench.type('A1', '12');
  await bench.choose('Open sidebar');
  await clickAndRead(bench, 'Describe', /^success \{"got":\{"weeks":\[1,2\],"note":null\},"firstCell":12\} Ana$/);
});

scenario('google.script.run gives a failure to the failure handler as an Error', async (bench) => {
  await bench.choose('Open sidebar');
  await clickAndRead(bench, 'Fail', /^failure true The plan tab is missing: add it from the menu\. Ana$/);
});

scenario('a failure without a failure handler is shown by the page', async (bench) => {
  await bench.choose('Open sidebar');
  await bench.sidebar.getByRole('button', { name: 'Fail unhandled' }).click();
  expect(await bench.page.getByRole('alert').innerText()).toContain('The plan tab is missing');
});

scenario('a Date is refused before it is sent', async (bench) => {
  await bench.choose('Open sidebar');
  await clickAndRead(bench, 'Send a date', /^thrown Failed due to illegal value in property: 0\.when$/);
});

scenario('twelve calls at once are all answered, in order', async (bench) => {
  await bench.choose('Open sidebar');
  await clickAndRead(bench, 'Send twelve', /^1 2 3 4 5 6 7 8 9 10 11 12$/);
});

scenario('the sidebar draws its progress before each call of a chain', async (bench) => {
  await bench.choose('Open sidebar');
  await clickAndRead(bench, 'Work in steps', /^painted 3$/);
});

scenario('google.script.host.close closes the sidebar', async (bench) => {
  await bench.choose('Open sidebar');
  await bench.sidebar.getByRole('button', { name: 'Close', exact: true }).click();
  await bench.page.locator('.wb-sidebar').waitFor({ state: 'detached' });
});
