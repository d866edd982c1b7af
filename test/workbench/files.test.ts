/** Playwright clicks in frames only under the environment of Jest itself.
 * @jest-environment node
 */
import { readFile } from 'node:fs/promises';
import { Workbook } from '@cj-tech-master/excelts';
import type { Bench } from './Bench';
import { workbenchSession } from './workbenchSession';

const scenario = workbenchSession();

async function importFile({ page }: Bench, name: string, content: string | Buffer): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Import CSV' }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

scenario('a CSV file becomes a tab of its own, read as if it were typed', async (bench) => {
  await importFile(
    bench,
    'Won deals.csv',
    'Account,Amount,Won,Closed\n"Acme, Inc.",1200.5,TRUE,2026-03-31\nBolt,800,FALSE,\n',
  );
  await bench.page.getByText('Won deals.csv: 3 rows are now in the tab Won deals.').waitFor();
  expect(await bench.tabs()).toEqual(['Sheet1', 'Won deals']);
  const cells = await Promise.all(['A2', 'B2', 'C2', 'B3', 'D3'].map((a1) => bench.look(a1, 'Won deals')));
  expect(cells.map(({ value }) => value)).toEqual(['Acme, Inc.', 1200.5, true, 800, '']);
  expect(await bench.look('D2', 'Won deals')).toMatchObject({ display: '2026-03-31' });
  await bench.type('F1', '=SUM(B2:B3)');
  expect((await bench.look('F1', 'Won deals')).value).toBe(2000.5);
});

scenario('a second file of the same name gets a tab with a number', async (bench) => {
  await importFile(bench, 'deals.csv', 'Account\nAcme\n');
  await bench.page.getByText('now in the tab deals.').waitFor();
  await importFile(bench, 'Deals.csv', 'Account\nBolt\n');
  await bench.page.getByText('now in the tab Deals 2.').waitFor();
  expect(await bench.tabs()).toEqual(['Sheet1', 'deals', 'Deals 2']);
});

scenario('an import is kept and can be undone', async (bench) => {
  await importFile(bench, 'deals.csv', 'Account\nAcme\n');
  await bench.page.getByText('now in the tab deals.').waitFor();
  await bench.saved();
  await bench.reload();
  expect(await bench.tabs()).toEqual(['Sheet1', 'deals']);
  await importFile(bench, 'more.csv', 'Account\nBolt\n');
  await bench.page.getByText('now in the tab more.').waitFor();
  await bench.goTo('A1');
  await bench.page.keyboard.press('Control+z');
  expect(await bench.tabs()).toEqual(['Sheet1', 'deals']);
});

scenario('a file dropped on the page is imported', async (bench) => {
  const transfer = await bench.page.evaluateHandle(() => {
    const held = new DataTransfer();
    held.items.add(new File(['Account,Amount\nAcme,5\n'], 'dropped.csv', { type: 'text/csv' }));
    return held;
  });
  const grid = bench.page.locator('.wb-grid');
  await grid.dispatchEvent('dragover', { dataTransfer: transfer });
  await bench.page.getByText('Drop a CSV file to import it').waitFor();
  await grid.dispatchEvent('drop', { dataTransfer: transfer });
  await bench.page.getByText('dropped.csv: 2 rows').waitFor();
  expect((await bench.look('B2', 'dropped')).value).toBe(5);
});

const unreadable: readonly [string, string | Buffer, string][] = [
  ['an empty file', '', 'deals.csv: the file is empty.'],
  ['a file with an unclosed quote', 'Account,Amount\n"Acme,5\n', 'deals.csv, row'],
  ['a file that is no text', Buffer.from([1, 0, 2, 0]), 'deals.csv: row 1 holds a zero character'],
];
for (const [what, content, message] of unreadable) {
  scenario(`${what} is refused by name, and the workbook stays as it was`, async (bench) => {
    await importFile(bench, 'deals.csv', content);
    expect(await bench.page.getByRole('alert').innerText()).toContain(message);
    expect(await bench.tabs()).toEqual(['Sheet1']);
  });
}

scenario('Download .xlsx gives a file under the title that opens with formulas and values', async (bench) => {
  await bench.type('A1', '1200');
  await bench.type('A2', '=A1*2');
  await bench.page.getByRole('textbox', { name: 'Document title' }).fill('Plan: 2027/28');
  const [download] = await Promise.all([
    bench.page.waitForEvent('download'),
    bench.page.getByRole('button', { name: 'Download .xlsx' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Plan 2027 28.xlsx');
  const bytes = await readFile(await download.path());
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const sheet = workbook.getWorksheet('Sheet1');
  expect(sheet?.getCell('A1').value).toBe(1200);
  expect(sheet?.getCell('A2').value).toMatchObject({ formula: 'A1*2', result: 2400 });
});
