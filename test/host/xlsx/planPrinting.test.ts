import type { SheetSnapshot } from '../../../host/workbookSnapshot';
import { zoneAddress } from '../../../host/xlsx/addresses';
import { planPrinting } from '../../../host/xlsx/plan/planPrinting';
import { columnName } from '../../support/columnName';
import { readBack } from './readBack';
import { cellOf, sheetOf, workbookOf } from './snapshots';

interface Tab {
  readonly key: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly widths?: Readonly<Record<number, number>>;
}

/** A tab as the add-in leaves it: keys in the hidden first row and column, and something in every row but the gaps. */
function tabOf(name: string, { key, rows, columns, widths = {} }: Tab, parts: Partial<SheetSnapshot> = {}) {
  const keys = [
    ...rows.map((row, i) => cellOf(`A${i + 2}`, { value: row })),
    ...columns.map((column, i) => cellOf(`${columnName(i + 1)}1`, { value: column })),
  ];
  const filled = rows.flatMap((row, i) =>
    row.startsWith('#gap-') ? [] : columns.map((_, j) => cellOf(`${columnName(j + 1)}${i + 2}`, { value: 1 })),
  );
  return sheetOf(name, {
    metadata: { tandem: `tab:${key}` },
    hiddenRows: [0],
    hiddenColumns: [0],
    frozenRows: 2,
    frozenColumns: 2,
    rowCount: rows.length + 1,
    columnCount: columns.length + 1,
    columnWidths: widths,
    cells: [...keys, ...filled],
    ...parts,
  });
}

const many = (count: number, name: (i: number) => string) => Array.from({ length: count }, (_, i) => name(i + 1));
const areasOf = (sheet: SheetSnapshot) =>
  (planPrinting(workbookOf([sheet]))[sheet.name]?.areas ?? []).map((zone) => zoneAddress(zone));

test('Goals prints on one page, whatever it is called; other sheets print as ever', () => {
  const goals = tabOf('Our goals', { key: 'goals', rows: ['#title'], columns: ['label'] });
  expect(planPrinting(workbookOf([goals, sheetOf('Notes', { cells: [cellOf('A1', { value: 1 })] })]))).toEqual({
    'Our goals': { fitToHeight: 1, orientation: 'portrait' },
  });
});

test('workings stay on the screen', () => {
  const rows = ['#title', 'reps', '#gap-workings', '#workings', 'ramp'];
  expect(areasOf(tabOf('Capacity', { key: 'capacity', rows, columns: ['label', 'value'] }))).toEqual(['B2:C3']);
});

test('flags beside the states of checks stay on the screen', () => {
  const columns = ['label', 'state', 'flag', 'place:1'];
  expect(areasOf(tabOf('Checks', { key: 'checks', rows: ['#title', 'check-a'], columns }))).toEqual(['B2:C3']);
});

test('a long tab is cut where a section begins, and no later than the page ends', () => {
  const section = (name: string, count: number) => [`#${name}`, ...many(count, (i) => `${name}|${i}`), `#gap-${name}`];
  const rows = ['#title', ...section('a', 33), ...section('b', 30)];
  // A page upright holds 892 pixels, 42 rows of 21: all of section a, and the first rows of b.
  expect(areasOf(tabOf('Funnel', { key: 'funnel', rows, columns: ['label', 'value'] }))).toEqual(['B2:C36', 'B38:C68']);
  // Where no section begins in the last third of the page, a block of 60 rows is cut at the page's end.
  const long = ['#title', ...section('a', 60)];
  expect(areasOf(tabOf('Funnel', { key: 'funnel', rows: long, columns: ['label', 'value'] }))).toEqual([
    'B2:C43',
    'B44:C63',
  ]);
});

test('Calendar prints its quarters and periods, no weeks, on two pages side by side', async () => {
  const columns = ['label', 'value', ...many(4, (i) => `quarter:q${i}`), ...many(12, (i) => `period:p${i}`), 'week:w1'];
  const rows = ['#title', '#summary', '#chart-plan', '#pace', 'target', '#tooLateLine', 'inTime'];
  const sheet = tabOf('Calendar', { key: 'calendar', rows, columns });
  // 16 columns beside the labels and the values, eight on each page; the second begins below the chart.
  expect(areasOf(sheet)).toEqual(['B2:K6', 'L5:S6']);
  const workbook = workbookOf([sheet]);
  const read = await readBack(workbook, { printing: planPrinting });
  expect(read.getWorksheet('Calendar')?.pageSetup).toMatchObject({
    orientation: 'landscape',
    printArea: 'B2:K6&&L5:S6',
    printTitlesColumn: 'A:B',
    printTitlesRow: '1:2',
  });
});
