import { findLibreOffice } from '../../../host/libreOffice/findLibreOffice';
import { recalculate } from '../../../host/libreOffice/recalculate';
import type { SheetSnapshot } from '../../../host/workbookSnapshot';
import { writeXlsx } from '../../../host/xlsx/writeXlsx';
import { cellOf, sheetOf, workbookOf } from '../xlsx/snapshots';
import { recipes } from './recipes/recipes';

const program = findLibreOffice();
const patience = 120_000;

if (program === null) {
  console.warn('LibreOffice is not installed: the native formulas ran in the engine only.');
  test('skipped: LibreOffice is not installed (install libreoffice-calc, or put soffice on the PATH)', () => {
    expect(findLibreOffice()).toBeNull();
  });
} else {
  test('LibreOffice comes to the same results from the exported file', () => sameResults(program), patience);
}

async function sameResults(soffice: string): Promise<void> {
  const values = await recalculate(soffice, await writeXlsx(workbookOf(recipes.map(sheet))));
  for (const [i, { name, result, expected, tolerance }] of recipes.entries()) {
    const value = values[`Recipe ${i}`]?.[result] as number;
    // LibreOffice writes 15 digits.
    const isClose = Math.abs(value - expected) <= tolerance + 1e-11;
    expect([name, isClose ? expected : value]).toEqual([name, expected]);
  }
}

// Every formula starts from a wrong value, so that a result can only come from LibreOffice.
function sheet({ cells }: (typeof recipes)[number], i: number): SheetSnapshot {
  const snapshots = Object.entries(cells).map(([a1, content]) => {
    if (typeof content === 'string') return cellOf(a1, { value: -99, formula: content });
    return cellOf(a1, { value: content });
  });
  return sheetOf(`Recipe ${i}`, { cells: snapshots });
}
