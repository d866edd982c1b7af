import type { Workbook } from '@cj-tech-master/excelts';
import { unzip } from '@cj-tech-master/excelts/archive';
import { writeXlsx } from '../../../host/xlsx/writeXlsx';
import { demoWorkbook } from './demoWorkbook';
import { readBack, sheetIn } from './readBack';
import { cellOf, sheetOf, workbookOf } from './snapshots';

const planName = "Plan- O'Neil & Co";
let workbook: Workbook;

beforeAll(async () => {
  workbook = await readBack(demoWorkbook());
});

test('formulas come with the values they had', () => {
  const plan = sheetIn(workbook, planName);
  expect(plan.getCell('B12').value).toEqual({ formula: 'SUM(B4:B11)', result: 360 });
  expect(plan.getCell('D4').value).toEqual({ formula: 'IF(C4<5,"behind","on track")', result: 'behind' });
  expect(plan.getCell('B14').value).toEqual({ formula: 'B12/(B12-360)', result: { error: '#DIV/0!' } });
  expect(plan.getCell('B15').formula).toBe('_xlfn.NORM.S.DIST(1.96,TRUE)');
  expect(sheetIn(workbook, 'Calendar').getCell('A1').value).toEqual({
    formula: "_xlfn.ISFORMULA('Plan- O''Neil & Co'!A4)",
    result: true,
  });
});

test('texts that look like formulas are texts', () => {
  const inputs = sheetIn(workbook, 'Inputs');
  expect(['C3', 'C4', 'C5'].map((a1) => inputs.getCell(a1).value)).toEqual(['=not a formula', '@SUM(A1)', '-1+2']);
  expect(inputs.getCell('C3').formula).toBeUndefined();
});

test('numbers keep their formats, dates are numbers with a date format', () => {
  const inputs = sheetIn(workbook, 'Inputs');
  expect(inputs.getCell('B4').numFmt).toBe('0.0%');
  expect(inputs.getCell('B6').numFmt).toBe('d mmm yyyy');
  expect(inputs.getCell('B6').value).toEqual(new Date(Date.UTC(2026, 0, 5)));
});

test('a calculated flag has a format that shows it as a flag', () => {
  const flags = sheetIn(workbook, 'Calendar');
  expect(flags.getCell('A1').numFmt).toBe('"TRUE";"TRUE";"FALSE"');
  expect(flags.getCell('A2').numFmt ?? 'General').toBe('General');
});

test('fills, fonts, alignment, wrap and borders are kept', () => {
  const plan = sheetIn(workbook, planName);
  const header = plan.getCell('B3');
  expect(header.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FF1F3A5F' } });
  expect(header.font).toMatchObject({ name: 'Arial', size: 10, bold: true, color: { argb: 'FFFFFFFF' } });
  expect(header.alignment).toMatchObject({ horizontal: 'center', vertical: 'middle', wrapText: true });
  expect(plan.getCell('B12').border?.top).toMatchObject({ style: 'thin', color: { argb: 'FF1F3A5F' } });
});

test('notes are kept', () => {
  const note = sheetIn(workbook, 'Inputs').getCell('B3').note;
  expect(JSON.stringify(note)).toContain('New revenue to win this year, in plan currency.\\nWithout renewals.');
});

test('sheets keep order, state, tab colour, gridlines, frozen panes and merges', () => {
  expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ['Inputs', 'visible'],
    [planName, 'visible'],
    ['Calendar', 'hidden'],
  ]);
  const inputs = sheetIn(workbook, 'Inputs');
  expect(inputs.properties.tabColor).toEqual({ argb: 'FFF0B429' });
  expect(inputs.views[0]?.showGridLines).toBe(false);
  expect(inputs.getCell('C1').master.address).toBe('A1');
  expect(sheetIn(workbook, planName).views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 3 });
});

// 220 pixels are (220 - 5) / 7 digits; 36 pixels are 27 points.
test('widths, heights and hidden rows and columns are kept', () => {
  const inputs = sheetIn(workbook, 'Inputs');
  expect(inputs.getColumn(1).width).toBe(30.71);
  expect(inputs.getRow(1).height).toBe(27);
  const plan = sheetIn(workbook, planName);
  expect([plan.getColumn(7).hidden, plan.getColumn(6).hidden]).toEqual([true, false]);
  expect([plan.getRow(13).hidden, plan.getRow(12).hidden]).toEqual([true, false]);
});

// Read from the file itself: the library's reader doubles the quotes of such a name.
test('names stay, with the sheet by its name in the file', async () => {
  const book = await xmlOf(await writeXlsx(demoWorkbook()), 'xl/workbook.xml');
  expect(book).toContain('<definedName name="REVENUE_TARGET">&apos;Inputs&apos;!$B$3</definedName>');
  expect(book).toContain(
    '<definedName name="WEEKS">&apos;Plan- O&apos;&apos;Neil &amp; Co&apos;!$A$4:$A$11</definedName>',
  );
});

async function xmlOf(xlsx: Uint8Array, path: string): Promise<string> {
  const entry = await unzip(xlsx).get(path);
  return (await entry?.text()) ?? '';
}

test('pages print one wide, the visible used cells, landscape where they are wide', () => {
  const inputs = sheetIn(workbook, 'Inputs').pageSetup;
  expect(inputs).toMatchObject({
    fitToPage: true,
    fitToHeight: 0,
    orientation: 'portrait',
    paperSize: 9,
    printArea: 'A1:C6',
  });
  const plan = sheetIn(workbook, planName).pageSetup;
  expect(plan).toMatchObject({ orientation: 'landscape', printArea: 'A1:I15', printTitlesRow: '1:3' });
  expect(sheetIn(workbook, 'Calendar').pageSetup.printArea).toBeUndefined();
});

test('printing can be overridden, and America prints on Letter', async () => {
  const snapshot = workbookOf([sheetOf('Summary', { cells: [cellOf('A1', { value: 1 })] })], { locale: 'en_US' });
  const printing = { Summary: { fitToHeight: 1, orientation: 'landscape' } } as const;
  const { pageSetup } = sheetIn(await readBack(snapshot, { printing: () => printing }), 'Summary');
  expect(pageSetup).toMatchObject({ fitToHeight: 1, orientation: 'landscape' });
  expect(pageSetup.paperSize).toBeUndefined();
});

test('Excel is told to calculate when it opens the file', () => {
  expect(workbook.calcProperties.fullCalcOnLoad).toBe(true);
});

test('the same workbook gives the same bytes', async () => {
  expect(await writeXlsx(demoWorkbook())).toEqual(await writeXlsx(demoWorkbook()));
});

test('a workbook without a visible sheet and a name without its sheet are refused', async () => {
  await expect(writeXlsx(workbookOf([sheetOf('A', { hidden: true })]))).rejects.toThrow('no visible sheet');
  const zone = { top: 0, left: 0, bottom: 0, right: 0 };
  const names = [{ name: 'X', sheetId: 'gone', zone }];
  await expect(writeXlsx(workbookOf([sheetOf('A')], { names }))).rejects.toThrow('Named range X');
});
