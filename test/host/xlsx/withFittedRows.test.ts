import { withFittedRows } from '../../../host/xlsx/withFittedRows';
import { cellOf, sheetOf } from './snapshots';

const long = 'A plant of some size. '.repeat(22).trim();
const wrapped = (at: string, value: string | number, fontSize?: number) =>
  cellOf(at, { value, style: { wrap: true, ...(fontSize && { fontSize }) } });
/** Lines of 16 pixels, which is what 10 points take, in a row that keeps 5 free. */
const linesIn = (height: number | undefined) => ((height ?? 0) - 5) / 16;

test('a row is as high as the highest of its wrapped texts, in the widths that they have', () => {
  const { rowHeights } = withFittedRows(
    sheetOf('Goals', { columnWidths: { 1: 430 }, cells: [wrapped('A2', 'short'), wrapped('B2', long)] }),
  );
  // 483 letters of half 13.33 pixels, in 422.
  expect(rowHeights).toEqual({ 1: 8 * 16 + 5 });
});

test('a text in merged cells has the width of all of them, large letters and those of Chinese take more of it', () => {
  const merges = [{ top: 0, left: 0, bottom: 0, right: 3 }];
  const cells = [wrapped('A1', long), wrapped('A2', long, 20), wrapped('A3', '漢'.repeat(60)), wrapped('A4', 'a\n\nb')];
  const { rowHeights } = withFittedRows(sheetOf('Notes', { merges, cells }));
  // In 392 pixels, in 92 of letters twice as high, and 800 pixels of characters in 92.
  expect([linesIn(rowHeights[0]), linesIn(rowHeights[1]), linesIn(rowHeights[2])]).toEqual([9, 2 * 70, 9]);
  expect(linesIn(rowHeights[3])).toBe(3);
});

test('a row grows beyond a height that was set, and keeps one that is enough', () => {
  const cells = [wrapped('A1', 'A plant of some size'), wrapped('A2', 'short')];
  const { rowHeights } = withFittedRows(sheetOf('Notes', { rowHeights: { 0: 30, 1: 48 }, cells }));
  expect(rowHeights).toEqual({ 0: 2 * 16 + 5, 1: 48 });
});

test('hidden rows and columns stay as they are, and texts that are not wrapped, numbers and empty cells ask for no height', () => {
  const cells = [wrapped('A1', long), wrapped('A2', 12_345), wrapped('A3', ''), cellOf('A4', { value: long })];
  const sheet = sheetOf('Notes', { hiddenRows: [0], hiddenColumns: [1], cells: [...cells, wrapped('B5', long)] });
  expect(withFittedRows(sheet).rowHeights).toEqual({});
});
