import { findLibreOffice } from '../../host/libreOffice/findLibreOffice';
import { recalculate } from '../../host/libreOffice/recalculate';
import { writeXlsx } from '../../host/xlsx/writeXlsx';
import type { Printed, PrintedCells } from '../../src/core/calculus/printed';
import { statisticalSheets } from '../../src/core/calculus/statisticalSheets';
import type { Value } from '../../src/core/calculus/value';
import { type OperationCase, operationCases } from '../core/calculus/operationCases';
import { cellOf, sheetOf, workbookOf } from '../host/xlsx/snapshots';
import { columnName } from '../support/columnName';
import { cellIn, cellsIn } from '../support/engineValues';
import { libreOffice } from '../support/libreOffice';

/** LibreOffice has its own implementations of the distributions. */
const RELATIVE = 1e-9;
const PATIENCE = 120_000;

/** A use of an operation in a row of its own: what it reads, then its formula, which starts from a wrong value. */
function rowOf({ cells = [], lists = [], formula }: OperationCase, row: number) {
  const contents: Value[] = [...cells];
  const ranges = lists.map((list) => {
    const start = contents.length;
    contents.push(...list);
    return cellsIn(row, start, list.length);
  });
  const at = cells.map((_, i) => cellIn(row, i));
  const text = formula<Printed, PrintedCells>(statisticalSheets(','), at, ranges).text;
  const given = contents.flatMap((value, i) => (value === '' ? [] : [cellOf(`${columnName(i)}${row}`, { value })]));
  const result = `${columnName(contents.length)}${row}`;
  return { result, cells: [...given, cellOf(result, { value: -99, formula: `=${text}` })] };
}

/** LibreOffice writes TRUE as 1 where it is joined to a text (docs/differences.md); no plan does. */
const compared = operationCases.filter(({ operation, cells = [] }) => operation !== 'join' || !cells.includes(true));

function agrees(found: unknown, { gives, within = RELATIVE }: OperationCase): boolean {
  if (typeof gives !== 'number' || typeof found !== 'number') return (found ?? '') === gives;
  return Math.abs(found - gives) <= Math.max(within, RELATIVE) * Math.max(1, Math.abs(gives));
}

async function sameResults(soffice: string): Promise<void> {
  const rows = compared.map((one, i) => rowOf(one, i + 1));
  const sheet = sheetOf('Cases', { cells: rows.flatMap(({ cells }) => cells), rowCount: rows.length });
  const { Cases = {} } = await recalculate(soffice, await writeXlsx(workbookOf([sheet])));
  const wrong = compared.flatMap((one, i) => {
    const found = Cases[rows[i]?.result ?? ''];
    return agrees(found, one) ? [] : [`${one.operation}: ${one.prints} gives ${one.gives}, LibreOffice ${found}`];
  });
  expect(wrong).toEqual([]);
}

const program = libreOffice();
if (program === null) {
  test('skipped: LibreOffice is not installed (install libreoffice-calc, or put soffice on the PATH)', () => {
    expect(findLibreOffice()).toBeNull();
  });
} else {
  test('every operation gives in LibreOffice what it gives in numbers', () => sameResults(program), PATIENCE);
}
