import { join } from 'node:path';
import { exampleWorkbook } from '../../host/commandLine/exampleWorkbook';
import { createNodeHost } from '../../host/node/createNodeHost';
import { projectRoot } from '../../host/projectRoot';

test('a first visit finds the example company planned, and the second time it is not made again', async () => {
  const workbook = await exampleWorkbook();
  const again = await exampleWorkbook();
  expect(again).toEqual(workbook);
  if (workbook === null) throw new Error('There is no example workbook');
  const host = createNodeHost({ dist: join(projectRoot, 'dist'), workbook });
  const { sheets, names } = host.snapshot();
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Goals', 'Inputs', 'Funnel', 'Checks']));
  const state = names.find(({ name }) => name === 'Tandem_PlanState');
  const sheet = sheets.find(({ id }) => id === state?.sheetId);
  const cell = sheet?.cells.find(({ row, column }) => row === state?.zone.top && column === state.zone.left);
  expect(cell?.value).toBe('All checks pass');
  // The add-in knows the plan as its own: its sidebar finds generation 1.
  expect(host.run('serve', { kind: 'open' })).toMatchObject({ status: { generation: 1 } });
}, 60_000);
