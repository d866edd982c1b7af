import { quietly } from '../../../host/engine/quietly';
import { spreadsheet } from '../../../host/engine/spreadsheet';
import './evaluate';

const sheetId = 'plan';

/** A1 is 2, TARGET (A10) is 10: the formula in B1 is 2 x 10 + 1. */
function workbook() {
  const cells = { A1: '2', A10: '10', B1: '=LET(x,A1,f,LAMBDA(v,v*TARGET),f(x)+1)' };
  const sheet = { id: sheetId, name: 'Plan', colNumber: 26, rowNumber: 100, cells };
  const model = quietly(() => new spreadsheet.Model({ sheets: [sheet] }));
  const send = ((...command: Parameters<typeof model.dispatch>) =>
    quietly(() => model.dispatch(...command))) as typeof model.dispatch;
  const target = model.getters.getRangeDataFromZone(sheetId, { top: 9, bottom: 9, left: 0, right: 0 });
  send('CREATE_NAMED_RANGE', { name: 'TARGET', ranges: [target] });
  const look = (col: number, row: number) => model.getters.getEvaluatedCell({ sheetId, col, row }).value;
  return { model, send, look, target };
}

test('a changed cell and a changed named range reach the formula', () => {
  const { send, look } = workbook();
  expect(look(1, 0)).toBe(21);
  send('UPDATE_CELL', { sheetId, col: 0, row: 0, content: '3' });
  expect(look(1, 0)).toBe(31);
  send('UPDATE_CELL', { sheetId, col: 0, row: 9, content: '100' });
  expect(look(1, 0)).toBe(301);
});

test('the formula follows inserted rows', () => {
  const { model, send, look } = workbook();
  const where = { sheetId, sheetName: 'Plan', dimension: 'ROW', base: 0, quantity: 2, position: 'before' } as const;
  send('ADD_COLUMNS_ROWS', where);
  expect(look(1, 2)).toBe(21);
  send('UPDATE_CELL', { sheetId, col: 0, row: 2, content: '4' });
  expect(look(1, 2)).toBe(41);
  expect(model.getters.getCell({ sheetId, col: 1, row: 2 })?.isFormula).toBe(true);
});

test('the formula follows a renamed name', () => {
  const { send, look, target } = workbook();
  send('UPDATE_NAMED_RANGE', { oldRangeName: 'TARGET', newRangeName: 'REVENUE_TARGET', ranges: [target] });
  send('UPDATE_CELL', { sheetId, col: 0, row: 0, content: '5' });
  expect(look(1, 0)).toBe(51);
});
