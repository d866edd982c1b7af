import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../host/workbookSnapshot';

/** A sheet's snapshot with Sheets' defaults where nothing else is said. */
export function sheetOf(name: string, parts: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    id: `id of ${name}`,
    name,
    hidden: false,
    rowCount: 1000,
    columnCount: 26,
    frozenRows: 0,
    frozenColumns: 0,
    tabColor: null,
    hideGridlines: false,
    hiddenRows: [],
    hiddenColumns: [],
    columnWidths: {},
    rowHeights: {},
    merges: [],
    cells: [],
    conditionalFormats: [],
    protections: [],
    charts: [],
    metadata: {},
    ...parts,
  };
}

/** A cell's snapshot by its address: `B3` is row 2, column 1. */
export function cellOf(a1: string, parts: Partial<CellSnapshot> = {}): CellSnapshot {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return {
    row: Number(digits) - 1,
    column,
    value: '',
    isError: false,
    display: '',
    formula: null,
    numberFormat: null,
    style: {},
    note: '',
    validation: null,
    link: null,
    ...parts,
  };
}

/** A workbook of these sheets. */
export function workbookOf(sheets: readonly SheetSnapshot[], parts: Partial<WorkbookSnapshot> = {}): WorkbookSnapshot {
  return { locale: 'en_GB', timeZone: 'Europe/London', sheets, names: [], metadata: {}, ...parts };
}
