import { quietly } from '../../../host/engine/quietly';
import { spreadsheet } from '../../../host/engine/spreadsheet';
import { cells } from './differences/difference';
import { tables } from './differences/tables';

// Nothing here may import the functions that Tandem's host adds: this is the engine as it comes.
const corrected = tables.flatMap(({ differences }) =>
  differences.flatMap(({ formula, engineAlone }) =>
    engineAlone === undefined ? [] : [[formula, engineAlone] as const],
  ),
);

// The day one of these fails, the engine has changed and a correction may no longer be needed.
test.each(corrected)('%s in the engine alone', (formula, expected) => {
  const content = Object.fromEntries(
    Object.entries({ ...cells, AZ1: formula }).map(([a1, cell]) => [a1, String(cell)]),
  );
  const sheet = { id: 'plan', name: 'Plan', colNumber: 60, rowNumber: 100, cells: content };
  const model = quietly(() => new spreadsheet.Model({ sheets: [sheet] }));
  const { col, row } = spreadsheet.helpers.toCartesian('AZ1');
  expect(model.getters.getEvaluatedCell({ sheetId: 'plan', col, row }).value).toEqual(expected);
});
