import { convert } from '../../../host/libreOffice/convert';
import { findLibreOffice } from '../../../host/libreOffice/findLibreOffice';
import type { ChartSnapshot, WorkbookSnapshot } from '../../../host/workbookSnapshot';
import { writeXlsx } from '../../../host/xlsx/writeXlsx';
import { readBack, sheetIn } from './readBack';
import { cellOf, sheetOf, workbookOf } from './snapshots';

const column = (left: number) => ({ sheetId: 'id of Data', zone: { top: 1, left, bottom: 3, right: left } });
const names = ['Marketing', '=IMPORTXML("x")'];

function chart(change: Partial<ChartSnapshot> = {}): ChartSnapshot {
  return {
    id: '1',
    kind: 'bar',
    isStacked: true,
    title: 'From lead to win',
    titleStyle: { bold: true, fontColor: '#134e4a', fontSize: 14 },
    axisTitles: { horizontal: 'Count', vertical: '' },
    axisFormats: { horizontal: '#,##0', vertical: '' },
    legend: 'bottom',
    domain: column(1),
    series: [
      { ...column(2), color: '#134e4a' },
      { ...column(3), color: null },
    ],
    hasHeads: true,
    anchor: { row: 2, column: 1, x: 10, y: 6 },
    width: 480,
    height: 210,
    ...change,
  };
}

function workbook(charts: readonly ChartSnapshot[]): WorkbookSnapshot {
  const rows = [
    ['Stage', ...names],
    ['Leads', 90, 40],
    ['Wins', 6, 5],
  ];
  const cells = rows.flatMap((row, i) => row.map((value, j) => cellOf(`${'BCD'[j]}${i + 2}`, { value })));
  const link = cellOf('A1', { value: 'To the data', link: { sheetId: 'id of Data' } });
  // The tab with the chart comes first: the cells that it shows are written later.
  return workbookOf([sheetOf('Look', { cells: [link], charts }), sheetOf('Data', { cells })]);
}

describe('a chart in the file', () => {
  test('refers to the cells, and holds what they show now', async () => {
    const [read] = sheetIn(await readBack(workbook([chart()])), 'Look').getCharts();
    const [group] = read?.chartModel?.chart.plotArea.chartTypes ?? [];
    expect(group).toMatchObject({
      type: 'bar',
      barDir: 'bar',
      grouping: 'stacked',
      series: [
        {
          tx: { strRef: { formula: "'Data'!$C$2", cache: { points: [{ value: 'Marketing' }] } } },
          cat: { strRef: { formula: "'Data'!$B$3:$B$4", cache: { points: [{ value: 'Leads' }, { value: 'Wins' }] } } },
          val: { numRef: { formula: "'Data'!$C$3:$C$4", cache: { points: [{ value: 90 }, { value: 6 }] } } },
        },
        { tx: { strRef: { formula: "'Data'!$D$2", cache: { points: [{ value: '=IMPORTXML("x")' }] } } } },
      ],
    });
  });

  test('lies where it lay, and is printed with the cells', async () => {
    const sheet = sheetIn(await readBack(workbook([chart()])), 'Look');
    // 9,525 of the file's units are a pixel. Columns are 100 pixels wide and rows 21 high where nobody resized them.
    expect(sheet.getCharts()[0]?.range).toMatchObject({
      tl: { nativeRow: 2, nativeRowOff: 6 * 9525, nativeCol: 1, nativeColOff: 10 * 9525 },
      ext: { width: 480, height: 210 },
    });
    // 10 + 480 pixels end in the fifth column from B, 6 + 210 in the eleventh row from 3.
    expect(sheet.pageSetup.printArea).toBe('A1:F13');
  });

  test('of a kind that the file cannot have, or of sheets that it does not have, is told', async () => {
    const lost: string[] = [];
    const elsewhere = { ...column(1), sheetId: 'gone' };
    const charts = [
      chart({ kind: 'other', series: [], title: 'Pie' }),
      chart({ series: [{ ...elsewhere, color: null }], title: 'Gone' }),
    ];
    const read = await readBack(workbook(charts), { onLoss: (what) => lost.push(what) });
    expect(sheetIn(read, 'Look').getCharts()).toEqual([]);
    expect(lost).toEqual([
      'Look: the chart "Pie" is of a kind that the file does not get.',
      'Look: the chart "Gone" is of a kind that the file does not get.',
    ]);
  });
});

test('a link within the workbook leads to the sheet in the file', async () => {
  const cell = sheetIn(await readBack(workbook([])), 'Look').getCell('A1');
  expect([cell.text, cell.hyperlink]).toEqual(['To the data', "#'Data'!A1"]);
});

const program = findLibreOffice();
if (program === null) {
  console.warn('LibreOffice is not installed: charts were written but not drawn in another program.');
} else {
  test('LibreOffice draws it with its title, names and numbers', () => drawn(program), 120_000);
}

/** LibreOffice keeps the table that it drew the chart of, beside the chart. */
async function drawn(soffice: string): Promise<void> {
  const file = await convert(soffice, await writeXlsx(workbook([chart()])), 'fods');
  const text = new TextDecoder().decode(file);
  const from = text.indexOf('<chart:chart ');
  const [, title = ''] = /<chart:title [^>]*>\s*<text:p>([^<]*)/.exec(text.slice(from)) ?? [];
  const [, table = ''] = /<table:table table:name="local-table">(.*?)<\/table:table>/s.exec(text.slice(from)) ?? [];
  const cells = [...table.matchAll(/<text:p>([^<]*)<\/text:p>/g)].map(([, cell = '']) => cell.replace(/&quot;/g, '"'));
  expect([title, ...cells]).toEqual(['From lead to win', ...names, 'Leads', '90', '40', 'Wins', '6', '5']);
}
