import { findLibreOffice } from '../../../host/libreOffice/findLibreOffice';
import { libreOfficeVersion } from '../../../host/libreOffice/libreOfficeVersion';
import { recalculate } from '../../../host/libreOffice/recalculate';
import { writeXlsx } from '../../../host/xlsx/writeXlsx';
import { cellOf, sheetOf, workbookOf } from '../xlsx/snapshots';
import { cells, type Difference } from './differences/difference';
import { distributions } from './differences/distributions';
import { missing } from './differences/missing';
import { syntax } from './differences/syntax';
import { values } from './differences/values';
import { evaluate } from './evaluate';

const differences: readonly Difference[] = [...syntax, ...values, ...distributions];
const program = findLibreOffice();
const tableVersion = '7.4';
const patience = 120_000;

// Each of these is a trap: the day one fails, the engine has changed and the table wants another look.
test.each(differences.map((each) => [each.formula, each] as const))('%s in the engine', (formula, { engine }) => {
  expect(evaluate(formula, cells)).toEqual(engine);
});

test.each(missing)('the engine does not know %s', (formula) => {
  expect(evaluate(formula, cells)).toBe('#NAME?');
});

test('each difference differs, and says what to write instead', () => {
  for (const { formula, engine, sheets, excel, libreOffice, instead } of differences) {
    const known = [engine, sheets, excel, libreOffice].filter((value) => value !== null);
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
  const formulas = differences.map(({ formula }, i) => cellOf(`D${i + 20}`, { value: -99, formula }));
  const workbook = workbookOf([sheetOf('Plan', { cells: [...inputs, ...formulas] })]);
  const { Plan = {} } = await recalculate(soffice, await writeXlsx(workbook));
  const found = differences.map(({ formula }, i) => [formula, Plan[`D${i + 20}`] ?? '']);
  expect(found).toEqual(differences.map(({ formula, libreOffice }) => [formula, libreOffice]));
}
