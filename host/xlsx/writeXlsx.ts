import { Workbook } from '@cj-tech-master/excelts';
import type { NamedRangeSnapshot, SheetSnapshot, WorkbookSnapshot } from '../workbookSnapshot';
import { absoluteZone } from './addresses';
import { defaultFont } from './cellStyle';
import { listSheet } from './listSheet';
import type { Printing } from './pageSetup';
import { freeName, quotedSheet, sheetNamesInFile } from './sheetNames';
import { withFittedRows } from './withFittedRows';
import { writeCharts } from './writeCharts';
import { writeSheet } from './writeSheet';
import type { Writing } from './writing';

export interface XlsxOptions {
  /** How sheets print, by name; asked with all rows as high as their texts. */
  readonly printing?: (workbook: WorkbookSnapshot) => Readonly<Record<string, Printing>>;
  /** The file's date of creation; without it the same workbook gives the same bytes. */
  readonly created?: Date;
  /** Told of each rule and condition that Excel cannot have, such as one that calls a custom function. */
  readonly onLoss?: (what: string) => void;
}

// The first day that a ZIP archive can name.
const noDate = new Date(Date.UTC(1980, 0, 1));

/**
 * A workbook as an xlsx file for Excel and LibreOffice: formulas with the values they have now, formats, notes, validation,
 * conditional formats, charts, names, and a page setup that prints one page wide. Excel calculates everything again when it opens
 * the file. A formula that Excel lacks a function for becomes its value, with a note that says so.
 *
 * Runs in Node and in a page. Throws where the workbook has no visible sheet, which Excel refuses.
 *
 * @example
 * await writeFile('plan.xlsx', await writeXlsx(host.snapshot(), { printing: planPrinting }));
 */
export async function writeXlsx(given: WorkbookSnapshot, options: XlsxOptions = {}): Promise<Uint8Array> {
  const snapshot = { ...given, sheets: given.sheets.map(withFittedRows) };
  const printing = options.printing?.(snapshot) ?? {};
  const workbook = new Workbook();
  workbook.defaultFont = defaultFont;
  workbook.creator = 'Tandem';
  workbook.created = options.created ?? noDate;
  workbook.modified = workbook.created;
  workbook.calcProperties = { fullCalcOnLoad: true };
  const { locale } = snapshot;
  const { writing, lists } = writingOf(snapshot, options);
  const written = snapshot.sheets.map((sheet) => {
    const target = writeSheet(workbook, sheet, writing, { locale, printing: printing[sheet.name] });
    return { sheet, target };
  });
  for (const { sheet, target } of written) writeCharts(target, sheet, writing);
  lists.addTo(workbook);
  for (const name of snapshot.names) addName(workbook, name, writing);
  workbook.views = [{ ...wholeWindow, activeTab: firstVisible(snapshot.sheets) }];
  // The library's own check is for its developers: it reads the whole file again.
  return new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false }));
}

const wholeWindow = { x: 0, y: 0, width: 24000, height: 15000, firstSheet: 0, visibility: 'visible' };

function writingOf({ sheets }: WorkbookSnapshot, { onLoss }: XlsxOptions) {
  const names = sheets.map(({ name }) => name);
  const listsName = freeName(new Set(names.map((name) => name.toLowerCase())), 'Lists of choices');
  const sheetNames = sheetNamesInFile([...names, listsName]);
  const rowCounts = new Map(sheets.map(({ name, rowCount }) => [name, rowCount]));
  const lists = listSheet(listsName);
  const writing: Writing = {
    sheetNames,
    lists,
    placeOf: ({ name }) => ({ sheetNames, sheet: name, rowCounts }),
    cellsInFile: (sheetId, cells) => {
      const sheet = sheets.find(({ id }) => id === sheetId);
      return sheet ? `${quotedSheet(sheetNames.inFile(sheet.name) ?? sheet.name)}!${cells}` : null;
    },
    onLoss: onLoss ?? (() => undefined),
  };
  return { writing, lists };
}

function addName(workbook: Workbook, { name, sheetId, zone }: NamedRangeSnapshot, { cellsInFile }: Writing): void {
  const cells = cellsInFile(sheetId, absoluteZone(zone));
  if (cells === null) throw new Error(`Named range ${name}: the workbook has no sheet with id ${sheetId}.`);
  // As text: the library would otherwise keep every cell of the range.
  workbook.definedNames.addFormula(name, cells);
}

function firstVisible(sheets: readonly SheetSnapshot[]): number {
  const index = sheets.findIndex(({ hidden }) => !hidden);
  if (index < 0) throw new Error('The workbook has no visible sheet: Excel refuses such a file.');
  return index;
}
