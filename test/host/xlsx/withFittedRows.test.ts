import { withFittedRows } from '../../../host/xlsx/withFittedRows';
import { wrappedHeight } from '../../../src/plan/layout/wrappedHeight';
import { cellOf, sheetOf } from './snapshots';

const long = 'A plant of some size. '.repeat(22);
const wrapped = (at: string, value: string | number, fontSize?: number) =>
  cellOf(at, { value, style: { wrap: true, ...(fontSize && { fontSize }) } });

test('a row is as high as the highest of its wrapped texts, in the widths that they have', () => {
  const { rowHeights } = withFittedRows(
    sheetOf('Goals', { columnWidths: { 1: 430 }, cells: [wrapped('A2', 'short'), wrapped('B2', long)] }),
  );
  expect(rowHeights).toEqual({ 1: wrappedHeight(long, 430) });
  expect(rowHeights[1]).toBeGreaterThan(6 * 16);
});

test('a text in merged cells has the width of all of them, one in large letters less room', () => {
  const merges = [{ top: 0, left: 0, bottom: 0, right: 2 }];
  const { rowHeights } = withFittedRows(
    sheetOf('Notes', { merges, cells: [wrapped('A1', long), wrapped('A2', long, 20)] }),
  );
  expect(rowHeights[0]).toBe(wrappedHeight(long, 300));
  expect(rowHeights[1]).toBe(wrappedHeight(long, 100, 20));
  expect(rowHeights[1]).toBeGreaterThan(4 * wrappedHeight(long, 200));
});

test('a row grows beyond a height that was set, and keeps one that is enough', () => {
  const cells = [wrapped('A1', long), wrapped('A2', 'short')];
  const { rowHeights } = withFittedRows(sheetOf('Notes', { rowHeights: { 0: 37, 1: 48 }, cells }));
  expect(rowHeights).toEqual({ 0: wrappedHeight(long, 100), 1: 48 });
});

test('hidden rows and columns stay as they are, and texts that are not wrapped, numbers and empty cells ask for no height', () => {
  const cells = [wrapped('A1', long), wrapped('A2', 12_345), wrapped('A3', ''), cellOf('A4', { value: long })];
  expect(
    withFittedRows(sheetOf('Notes', { hiddenRows: [0], hiddenColumns: [1], cells: [...cells, wrapped('B5', long)] }))
      .rowHeights,
  ).toEqual({});
});
