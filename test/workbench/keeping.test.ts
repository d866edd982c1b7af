/** Playwright clicks in frames only under the environment of Jest itself.
 * @jest-environment node
 */
import { workbenchSession } from './workbenchSession';

const scenario = workbenchSession();

scenario('a reload keeps the workbook and its title', async (bench) => {
  await bench.type('A1', '=DOUBLE(4)');
  const title = bench.page.getByRole('textbox', { name: 'Document title' });
  await title.fill('Plan 2027');
  await title.press('Enter');
  await bench.page.getByText('Saving…').waitFor();
  await bench.saved();
  await bench.reload();
  expect((await bench.look('A1')).value).toBe(8);
  expect(await title.inputValue()).toBe('Plan 2027');
});

scenario('what an entry of the menu wrote is kept as well', async (bench) => {
  await bench.choose('Write 42');
  await bench.page.getByText('Saving…').waitFor();
  await bench.saved();
  await bench.reload();
  expect((await bench.look('A1')).value).toBe(42);
});

scenario('Reset asks first: Cancel changes nothing', async (bench) => {
  await bench.type('A1', '5');
  await bench.page.getByRole('button', { name: 'Reset' }).click();
  await bench.page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  expect((await bench.look('A1')).value).toBe(5);
});

scenario('Reset brings back the first workbook, also after a reload', async (bench) => {
  await bench.type('A1', '5');
  await bench.page.getByText('Saving…').waitFor();
  await bench.saved();
  await bench.page.getByRole('button', { name: 'Reset' }).click();
  await Promise.all([
    bench.page.waitForEvent('load'),
    bench.page.getByRole('dialog').getByRole('button', { name: 'Reset' }).click(),
  ]);
  await bench.gridReady();
  expect((await bench.look('A1')).value).toBe('');
  await bench.reload();
  expect((await bench.look('A1')).value).toBe('');
});

scenario('a browser that has no room for the workbook says so', async (bench) => {
  const devtools = await bench.page.context().newCDPSession(bench.page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(bench.url).origin, quotaSize: 1 });
  await bench.type('A1', '5');
  const alert = bench.page.getByRole('alert');
  expect(await alert.innerText()).toContain('The workbook could not be kept in this browser:');
  await bench.page.getByText('Not saved').waitFor();
});
