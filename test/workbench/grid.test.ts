/** Playwright clicks in frames only under the environment of Jest itself.
 * @jest-environment node
 */
import { workbenchSession } from './workbenchSession';

const scenario = workbenchSession();

scenario('the page opens with a grid and one tab', async (bench) => {
  expect(await bench.tabs()).toEqual(['Sheet1']);
  expect(await bench.page.title()).toBe('Revenue plan - Tandem workbench');
});

scenario('a formula that is typed computes', async (bench) => {
  await bench.type('A1', '1200');
  await bench.type('A2', '=A1*0.25');
  expect(await bench.look('A2')).toMatchObject({ value: 300, display: '300' });
});

scenario('a custom function of the add-in computes and follows its argument', async (bench) => {
  await bench.type('A1', '21');
  await bench.type('B1', '=DOUBLE(A1)');
  expect((await bench.look('B1')).value).toBe(42);
  await bench.type('A1', '50');
  expect((await bench.look('B1')).value).toBe(100);
});

scenario('a custom function that throws shows #ERROR! and says why on hover', async (bench) => {
  await bench.type('A1', '=DOUBLE("ten")');
  expect(await bench.look('A1')).toMatchObject({ display: '#ERROR!' });
  await bench.hover({ row: 0, column: 0 });
  const tooltip = bench.page.locator('.o-error-tooltip-message');
  await tooltip.waitFor();
  expect(await tooltip.innerText()).toContain('DOUBLE: amount must be a number, got ten');
});

scenario('a custom function that returns rows spills', async (bench) => {
  await bench.type('B2', '=SQUARES(3)');
  const cells = await Promise.all(['B2', 'C2', 'B3', 'C3', 'B4', 'C4'].map((a1) => bench.look(a1)));
  expect(cells.map(({ value }) => value)).toEqual([1, 1, 2, 4, 3, 9]);
});

scenario('undo takes back what was typed', async (bench) => {
  await bench.type('A1', '7');
  await bench.page.keyboard.press('Control+z');
  expect((await bench.look('A1')).value).toBe('');
});
