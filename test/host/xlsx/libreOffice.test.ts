import { findLibreOffice } from '../../../host/libreOffice/findLibreOffice';
import { recalculate } from '../../../host/libreOffice/recalculate';
import type { WorkbookSnapshot } from '../../../host/workbookSnapshot';
import { readValues } from '../../../host/xlsx/readValues';
import { writeXlsx } from '../../../host/xlsx/writeXlsx';
import { demoWorkbook } from './demoWorkbook';
import { cellOf, sheetOf, workbookOf } from './snapshots';

const program = findLibreOffice();
// A cold start of LibreOffice on a busy machine.
const patience = 120_000;

if (program === null) {
  console.warn('LibreOffice is not installed: the files were written but not opened in another program.');
  test('skipped: LibreOffice is not installed (install libreoffice-calc, or put soffice on the PATH)', () => {
    expect(findLibreOffice()).toBeNull();
  });
} else {
  test('LibreOffice comes to the values that the engine had', () => sameValues(program), patience);
  test('it calculates anew: a wrong value in the file is put right', () => wrongValue(program), patience);
  test('an open range, a name and a renamed sheet are read as meant', () => references(program), patience);
}

async function sameValues(soffice: string): Promise<void> {
  const xlsx = await writeXlsx(demoWorkbook());
  const [ours, theirs] = [await readValues(xlsx), await recalculate(soffice, xlsx)];
  expect(Object.keys(theirs)).toEqual(Object.keys(ours));
  for (const [sheet, values] of Object.entries(ours)) {
    for (const [a1, value] of Object.entries(values)) {
      const there = theirs[sheet]?.[a1];
      // LibreOffice writes 15 digits.
      if (typeof value === 'number') expect(there).toBeCloseTo(value, 9);
      else expect([sheet, a1, there]).toEqual([sheet, a1, value]);
    }
  }
}

async function wrongValue(soffice: string): Promise<void> {
  const xlsx = await writeXlsx(oneCell('=2+3', 99));
  expect((await readValues(xlsx)).Plan?.A1).toBe(99);
  expect((await recalculate(soffice, xlsx)).Plan?.A1).toBe(5);
}

async function references(soffice: string): Promise<void> {
  const zone = { top: 0, left: 0, bottom: 2, right: 0 };
  const rates = [0.1, 0.2, 0.3].map((value, i) => cellOf(`A${i + 1}`, { value }));
  const formulas = ["=SUM('Rates / old'!A1:A)", '=SUM(RATES)', '=BETA.DIST(0.3,2,2,TRUE)', '=SUM(INDEX(RATES,2,0))'];
  const plan = formulas.map((formula, i) => cellOf(`B${i + 1}`, { value: 0, formula }));
  const sheets = [sheetOf('Rates / old', { cells: rates }), sheetOf('Plan', { cells: plan })];
  const names = [{ name: 'RATES', sheetId: 'id of Rates / old', zone }];
  const { Plan } = await recalculate(soffice, await writeXlsx(workbookOf(sheets, { names })));
  // By hand; the beta distribution with shapes 2 and 2 is 3x^2 - 2x^3.
  expect([Plan?.B1, Plan?.B2, Plan?.B3, Plan?.B4]).toEqual([0.6, 0.6, 0.216, 0.2]);
}

function oneCell(formula: string, value: number): WorkbookSnapshot {
  return workbookOf([sheetOf('Plan', { cells: [cellOf('A1', { value, formula })] })]);
}
