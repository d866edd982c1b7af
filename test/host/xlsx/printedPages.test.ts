import type { SheetSnapshot } from '../../../host/workbookSnapshot';
import { zoneAddress } from '../../../host/xlsx/addresses';
import { printedArea } from '../../../host/xlsx/printedArea';
import { printedPages } from '../../../host/xlsx/printedPages';
import { columnName } from '../../support/columnName';
import { readBack } from './readBack';
import { cellOf, sheetOf, workbookOf } from './snapshots';

/** Filled cells from one corner to the other, 0 the first. */
const block = (top: number, left: number, bottom: number, right: number) =>
  Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: right - left + 1 }, (__, j) => cellOf(`${columnName(left + j)}${top + i + 1}`, { value: 1 })),
  ).flat();

const pages = (sheet: SheetSnapshot) => {
  const area = printedArea(sheet);
  return area === null ? [] : printedPages(sheet, area).map(zoneAddress);
};

const frozen = { frozenRows: 2, frozenColumns: 1 };

test('a sheet that fits is one page wide', () => {
  expect(pages(sheetOf('Plan', { ...frozen, cells: block(0, 0, 30, 9) }))).toEqual(['A1:J31']);
});

test('blocks at the right of a sheet print by themselves, with their own rows', () => {
  // Ten columns of 100 pixels throughout; at their right one block of five columns and one of four, further down.
  const cells = [...block(0, 0, 99, 9), ...block(50, 10, 55, 14), ...block(90, 15, 95, 18)];
  expect(pages(sheetOf('Inputs', { ...frozen, cells }))).toEqual(['A1:J100', 'K51:S56', 'K91:S96']);
});

test('a long table is cut into equal parts, frozen columns and rows repeated', async () => {
  // 27 columns of 100 pixels, one of them frozen: 26 in parts of at most ten.
  const sheet = sheetOf('Weeks', { ...frozen, columnCount: 40, cells: block(0, 0, 20, 26) });
  expect(pages(sheet)).toEqual(['A1:J21', 'K3:S21', 'T3:AA21']);
  const read = await readBack(workbookOf([sheet]));
  expect(read.getWorksheet('Weeks')?.pageSetup).toMatchObject({
    printArea: 'A1:J21&&K3:S21&&T3:AA21',
    printTitlesColumn: 'A:A',
    printTitlesRow: '1:2',
    orientation: 'landscape',
  });
});

test('hidden columns take no room', () => {
  const hiddenColumns = [1, 2, 3, 4, 5];
  expect(pages(sheetOf('Plan', { ...frozen, hiddenColumns, cells: block(0, 0, 5, 17) }))).toEqual(['A1:R6']);
});
