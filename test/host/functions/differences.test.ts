import { findLibreOffice } from '../../../host/libreOffice/findLibreOffice';
import { libreOfficeVersion } from '../../../host/libreOffice/libreOfficeVersion';
import { recalculate } from '../../../host/libreOffice/recalculate';
import { writeXlsx } from '../../../host/xlsx/writeXlsx';
import { cellOf, sheetOf, workbookOf } from '../xlsx/snapshots';
import { agreements } from './differences/agreements';
import { cells, libreOfficeOfTables as tableVersion } from './differences/difference';
import { missing } from './differences/missing';
import { tables } from './differences/tables';
import { evaluate } from './evaluate';

const differences = tables.flatMap((table) => table.differences);
const program = findLibreOffice();
const patience = 120_000;

// Each of these is a trap: the day one fails, the engine has changed and the table wants another look.
test.each(differences.map((each) => [each.formula, each] as const))('%s in the engine', (formula, { engine }) => {
  expect(evaluate(formula, cells)).toEqual(engine);
});

test.each(agreements)('$formula in the engine, where it agrees', ({ formula, value }) => {
  expect(evaluate(formula, cells)).toEqual(value);
});

test.each(missing)('the engine does not know %s', (formula) => {
  expect(evaluate(formula, cells)).toBe('#NAME?');
});

test('each difference differs, and says what to write instead', () => {
  for (const { formula, engineAlone = null, engine, sheets, excel, libreOffice, instead } of differences) {
    const known = [engineAlone, engine, sheets, excel, libreOffice].filter((value) => value !== null);
    expect([formula, new Set(known).size > 1]).toEqual([formula, true]);
    expect(instead).toMatch(/\.$/);
  }
});

const version = program === null ? 'none' : libreOfficeVersion(program);

// Another version may have changed its mind: the table says what the one it names does.
if (program !== null && version === tableVersion) {
  test('each formula in LibreOffice', () => sameInLibreOffice(program), patience);
} else {
  const why = `the table holds for LibreOffice ${tableVersion}, here is ${version}`;
  console.warn(`${why}: its side of the differences was not looked at.`);
  test(`skipped: ${why}`, () => {
    expect(version).not.toBe(tableVersion);
  });
}

async function sameInLibreOffice(soffice: string): Promise<void> {
  const inputs = Object.entries(cells).map(([a1, content]) => {
    const isFormula = typeof content === 'string' && content.startsWith('=');
    return cellOf(a1, isFormula ? { value: -99, formula: content } : { value: content });
  });
  const run = [...differences, ...agreements.map(({ formula, value }) => ({ formula, libreOffice: value }))];
  const formulas = run.map(({ formula }, i) => cellOf(`D${i + 20}`, { value: -99, formula }));
  const workbook = workbookOf([sheetOf('Plan', { cells: [...inputs, ...formulas] })]);
  const { Plan = {} } = await recalculate(soffice, await writeXlsx(workbook));
  const found = run.map(({ formula }, i) => [formula, Plan[`D${i + 20}`] ?? '']);
  expect(found).toEqual(run.map(({ formula, libreOffice }) => [formula, libreOffice]));
}
