/**
 * A whole workbook as plain data: what the xlsx export writes and what tests compare. It is the host's eyes on the
 * engine, never a service that an add-in could call. Row and column numbers start at 0; matrices are rows of cells.
 */
export interface WorkbookSnapshot {
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NamedRangeSnapshot[];
  /** Developer metadata of the file itself, by key. */
  readonly metadata: Readonly<Record<string, string>>;
}

export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** `#rrggbb`, or null where the tab has no colour of its own. */
  readonly tabColor: string | null;
  readonly hideGridlines: boolean;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Widths and heights in pixels, only where they differ from the default. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly merges: readonly Zone[];
  /** Sparse: cells that hold content, a note, a validation rule or a format of their own. */
  readonly cells: readonly CellSnapshot[];
  readonly conditionalFormats: readonly ConditionalFormatSnapshot[];
  readonly protections: readonly ProtectionSnapshot[];
  /** The lowest first. */
  readonly charts: readonly ChartSnapshot[];
  readonly metadata: Readonly<Record<string, string>>;
}

export interface ChartSnapshot {
  readonly id: string;
  /** other: a chart of a kind that only the page can make. Its domain and series are not told. */
  readonly kind: 'column' | 'bar' | 'line' | 'area' | 'other';
  readonly isStacked: boolean;
  readonly title: string;
  readonly titleStyle: Pick<CellStyle, 'bold' | 'fontColor' | 'fontSize'>;
  /** Texts along the horizontal and the vertical axis; '' for none. */
  readonly axisTitles: { readonly horizontal: string; readonly vertical: string };
  readonly legend: 'bottom' | 'left' | 'none' | 'right' | 'top';
  /** Number formats of the axes; '' for that of the cells. */
  readonly axisFormats: { readonly horizontal: string; readonly vertical: string };
  /** Cells with the names of the points, their heading among them; null where there are none. */
  readonly domain: ChartCells | null;
  /** Cells of each series, its name first where `hasHeads`. */
  readonly series: readonly (ChartCells & { readonly color: string | null })[];
  readonly hasHeads: boolean;
  /** The cell at its upper left corner, and how far from that cell's own corner, in pixels. */
  readonly anchor: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
}

export interface ChartCells {
  readonly sheetId: string;
  readonly zone: Zone;
}

export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type CellValue = number | string | boolean;

export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  /** Evaluated value; '' for blank. Dates are serial numbers. An error is its text, such as `#DIV/0!`. */
  readonly value: CellValue;
  /** True where `value` is an error code. */
  readonly isError: boolean;
  /** As the sheet displays it, in the workbook's locale. */
  readonly display: string;
  /** Starts with `=`, in canonical (en-US) syntax; null for a plain value. */
  readonly formula: string | null;
  readonly numberFormat: string | null;
  readonly style: CellStyle;
  readonly note: string;
  readonly validation: ValidationSnapshot | null;
  /** Where a click leads: a sheet of this workbook by its id, or an address; null for a cell without a link. */
  readonly link: { readonly sheetId: string } | { readonly url: string } | null;
}

export interface CellStyle {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly horizontalAlignment?: 'left' | 'center' | 'right';
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly borders?: { readonly top?: string; readonly bottom?: string };
}

export interface ValidationSnapshot {
  /** The SpreadsheetApp.DataValidationCriteria name, such as `NUMBER_BETWEEN` or `VALUE_IN_LIST`. */
  readonly criteria: string;
  readonly values: readonly CellValue[];
  readonly allowInvalid: boolean;
  readonly helpText: string;
}

export interface ConditionalFormatSnapshot {
  readonly ranges: readonly Zone[];
  /** The SpreadsheetApp.BooleanCriteria name, such as `TEXT_STARTS_WITH`, `CUSTOM_FORMULA`. */
  readonly criteria: string;
  readonly values: readonly CellValue[];
  readonly style: CellStyle;
}

export interface ProtectionSnapshot {
  /** null: the whole sheet. */
  readonly range: Zone | null;
  readonly description: string;
  readonly warningOnly: boolean;
}

export interface NamedRangeSnapshot {
  readonly name: string;
  readonly sheetId: string;
  readonly zone: Zone;
}
