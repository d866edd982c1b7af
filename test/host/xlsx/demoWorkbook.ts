import type { CellSnapshot, CellStyle, WorkbookSnapshot } from '../../../host/workbookSnapshot';
import { cellOf, sheetOf, workbookOf } from './snapshots';

const header: CellStyle = {
  bold: true,
  background: '#1f3a5f',
  fontColor: '#ffffff',
  wrap: true,
  verticalAlignment: 'middle',
};
const input: CellStyle = { background: '#fff8e1', fontColor: '#1a3fbf' };
const total: CellStyle = { bold: true, borders: { top: '#1f3a5f' } };

/** Selling weeks start on Monday 5 January 2026: serial 46027. */
const firstWeek = 46027;
const weeks = 8;
const curve = [0.05, 0.2, 0.3, 0.25, 0.12, 0.08];

/** A small plan: one sheet of inputs, one of weeks with every kind of cell, one hidden. Values are those of the formulas. */
export function demoWorkbook(): WorkbookSnapshot {
  return workbookOf([inputs(), plan(), calendar()], {
    names: [
      { name: 'REVENUE_TARGET', sheetId: 'id of Inputs', zone: { top: 2, left: 1, bottom: 2, right: 1 } },
      { name: 'WEEKS', sheetId: "id of Plan: O'Neil & Co", zone: { top: 3, left: 0, bottom: 10, right: 0 } },
    ],
  });
}

function inputs() {
  return sheetOf('Inputs', {
    tabColor: '#f0b429',
    hideGridlines: true,
    columnWidths: { 0: 220, 1: 120, 2: 320 },
    rowHeights: { 0: 36 },
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    cells: [
      cellOf('A1', { value: 'Inputs', style: { ...header, fontSize: 16 } }),
      cellOf('A3', { value: 'Revenue target' }),
      cellOf('B3', {
        value: 1200000,
        numberFormat: '$#,##0',
        style: input,
        note: 'New revenue to win this year, in plan currency.\nWithout renewals.',
        validation: {
          criteria: 'NUMBER_GREATER_THAN',
          values: [0],
          allowInvalid: false,
          helpText: 'A sum of money above 0.',
        },
      }),
      cellOf('A4', { value: 'Win rate' }),
      cellOf('B4', {
        value: 0.25,
        numberFormat: '0.0%',
        style: input,
        validation: {
          criteria: 'NUMBER_BETWEEN',
          values: [0, 1],
          allowInvalid: false,
          helpText: 'A share, 0% to 100%.',
        },
      }),
      cellOf('A5', { value: 'Currency' }),
      cellOf('B5', {
        value: 'USD',
        style: { ...input, horizontalAlignment: 'right' },
        validation: {
          criteria: 'VALUE_IN_LIST',
          values: ['USD', 'EUR'],
          allowInvalid: true,
          helpText: 'One of the two.',
        },
      }),
      cellOf('A6', { value: 'Plan starts' }),
      cellOf('B6', {
        value: firstWeek,
        numberFormat: 'd mmm yyyy',
        style: input,
        validation: { criteria: 'DATE_ON_OR_AFTER', values: [firstWeek], allowInvalid: false, helpText: '' },
      }),
      cellOf('C3', { value: '=not a formula', style: { italic: true, fontColor: '#888888' } }),
      cellOf('C4', { value: '@SUM(A1)' }),
      cellOf('C5', { value: '-1+2' }),
    ],
  });
}

function plan() {
  const headings = ['Week', 'Created', 'Expected wins', 'On track', 'Share of target'];
  return sheetOf("Plan: O'Neil & Co", {
    frozenRows: 3,
    frozenColumns: 1,
    columnWidths: { 0: 110, 1: 90, 2: 110, 3: 90, 4: 110 },
    rowHeights: { 2: 40 },
    hiddenColumns: [6],
    hiddenRows: [12],
    cells: [
      cellOf('A1', { value: 'Weeks', style: { bold: true, fontSize: 16 } }),
      ...headings.map((value, i) =>
        cellOf(`${'ABCDE'[i]}3`, { value, style: { ...header, horizontalAlignment: 'center' } }),
      ),
      ...Array.from({ length: weeks }, (_, i) => week(i)).flat(),
      cellOf('A12', { value: 'Total', style: total }),
      cellOf('B12', { value: 360, formula: '=SUM(B4:B11)', numberFormat: '#,##0', style: total }),
      cellOf('C12', { value: expectedTotal(), formula: '=SUM(C4:C11)', numberFormat: '#,##0.0', style: total }),
      cellOf('A13', { value: 'hidden row', formula: null }),
      cellOf('B14', { value: '#DIV/0!', isError: true, formula: '=B12/(B12-360)' }),
      cellOf('B15', { value: 0.9750021048517795, formula: '=NORM.S.DIST(1.96,TRUE)', numberFormat: '0.0000' }),
      cellOf('G4', { value: 'hidden column' }),
      ...curve.map((value, i) =>
        cellOf(`I${i + 4}`, { value: curve[curve.length - 1 - i] ?? value, numberFormat: '0%' }),
      ),
    ],
    conditionalFormats: [
      {
        ranges: [{ top: 3, left: 3, bottom: 10, right: 3 }],
        criteria: 'TEXT_STARTS_WITH',
        values: ['behind'],
        style: { background: '#fce4e4', fontColor: '#b00020', bold: true },
      },
      {
        ranges: [{ top: 3, left: 1, bottom: 10, right: 1 }],
        criteria: 'CUSTOM_FORMULA',
        values: ['=B4>=50'],
        style: { background: '#e3f4e6' },
      },
    ],
  });
}

function created(week: number): number {
  return 10 + 10 * week;
}

function wins(week: number): number {
  return curve.reduce((sum, share, age) => sum + (week >= age ? created(week - age) * share * 0.25 : 0), 0);
}

function expectedTotal(): number {
  return Array.from({ length: weeks }, (_, i) => wins(i)).reduce((sum, value) => sum + value, 0);
}

function week(i: number): CellSnapshot[] {
  const row = i + 4;
  const date = i === 0 ? '=Inputs!B6' : `=A${row - 1}+7`;
  const shares = curve.slice(0, i + 1).map((share, age) => `B${row - age}*${share}`);
  return [
    cellOf(`A${row}`, { value: firstWeek + 7 * i, formula: date, numberFormat: 'd mmm yyyy' }),
    cellOf(`B${row}`, { value: created(i), numberFormat: '#,##0', style: input }),
    cellOf(`C${row}`, { value: wins(i), formula: `=(${shares.join('+')})*Inputs!$B$4`, numberFormat: '#,##0.0' }),
    cellOf(`D${row}`, {
      value: wins(i) < 5 ? 'behind' : 'on track',
      formula: `=IF(C${row}<5,"behind","on track")`,
      style: { horizontalAlignment: 'center' },
    }),
    cellOf(`E${row}`, {
      value: (wins(i) * 20000) / 1200000,
      formula: `=C${row}*20000/REVENUE_TARGET`,
      numberFormat: '0.0%',
    }),
  ];
}

function calendar() {
  return sheetOf('Calendar', {
    hidden: true,
    cells: [
      cellOf('A1', { value: true, formula: "=ISFORMULA('Plan: O''Neil & Co'!A4)" }),
      cellOf('A2', { value: false }),
    ],
  });
}
