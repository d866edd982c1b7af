import { freshId } from '../engine/besidePlugin';
import { Refused } from '../engine/workbook';
import type { HostState } from '../hostState';
import { splitSheetName } from './a1';
import { activateSheet, activeSheetId } from './activeSheet';
import { assertRoomFor } from './cellCount';
import { DeveloperMetadata } from './developerMetadata';
import { DeveloperMetadataFinder } from './developerMetadataFinder';
import { addMetadata, metadataAt } from './metadataAccess';
import { NamedRange } from './namedRange';
import type { Range } from './range';
import type { Emulated } from './service';
import { Service } from './service';
import { Sheet, valueAndVisibility } from './sheet';
import { sheetNumber } from './sheetNumber';

// A new sheet of Sheets.
const newRows = 1000;
const newColumns = 26;

/** `SpreadsheetApp.Spreadsheet` */
export class Spreadsheet extends Service {
  static override readonly serviceName = 'Spreadsheet';
  static override readonly emulated: Emulated = {
    ...Service.emulated,
    getId: 'free',
    getUrl: 'free',
    getName: 'read',
    getSpreadsheetLocale: 'read',
    getSpreadsheetTimeZone: 'read',
    getSheets: 'read',
    getNumSheets: 'read',
    getSheetByName: 'read',
    getSheetById: 'read',
    getActiveSheet: 'read',
    setActiveSheet: 'free',
    insertSheet: 'write',
    deleteSheet: 'write',
    deleteActiveSheet: 'write',
    moveActiveSheet: 'write',
    getRange: 'free',
    getNamedRanges: 'read',
    getRangeByName: 'read',
    setNamedRange: 'write',
    removeNamedRange: 'write',
    addDeveloperMetadata: 'write',
    getDeveloperMetadata: 'read',
    createDeveloperMetadataFinder: 'free',
    toast: 'free',
  };

  constructor(private readonly state: HostState) {
    super();
  }

  getId = (): string => this.state.fileId;
  getUrl = (): string => `https://docs.google.com/spreadsheets/d/${this.state.fileId}/edit`;
  getName = (): string => this.state.title;
  getSpreadsheetLocale = (): string => this.state.locale.code;
  getSpreadsheetTimeZone = (): string => this.state.timeZone;
  getSheets = (): Sheet[] => this.getters.getSheetIds().map((id) => new Sheet(this.state, id));
  getNumSheets = (): number => this.getters.getSheetIds().length;
  getNamedRanges = (): NamedRange[] =>
    this.getters.getNamedRanges().map(({ name }) => new NamedRange(this.state, name));
  getActiveSheet = (): Sheet => new Sheet(this.state, activeSheetId(this.state.workbook));
  createDeveloperMetadataFinder = () => new DeveloperMetadataFinder(this.state, null);
  toast = (message: string): void => this.state.ui.toast(message);

  getSheetByName(name: string): Sheet | null {
    const id = this.getters.getSheetIdByName(name);
    // The engine finds names in any letter case, as Sheets' own formulas do; this method does not.
    return id !== undefined && this.getters.getSheetName(id) === name ? new Sheet(this.state, id) : null;
  }

  getSheetById(id: number): Sheet | null {
    const sheetId = this.getters.getSheetIds().find((candidate) => sheetNumber(candidate) === id);
    return sheetId === undefined ? null : new Sheet(this.state, sheetId);
  }

  setActiveSheet(sheet: Sheet): Sheet {
    activateSheet(this.state.workbook, sheet.sheetId);
    return sheet;
  }

  /** `insertSheet()`, `(name)`, `(index)` and `(name, index)`; a template is not emulated. */
  insertSheet(...args: readonly unknown[]): Sheet {
    if (args.some((arg) => typeof arg === 'object' && arg !== null))
      throw new Error('Spreadsheet.insertSheet with options is not emulated');
    const name = args.find((arg): arg is string => typeof arg === 'string') ?? this.getters.getNextSheetName();
    const index = args.find((arg): arg is number => typeof arg === 'number');
    if (this.getters.getSheetIdByName(name) !== undefined) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    assertRoomFor(this.state, newRows * newColumns);
    const position = index ?? this.getters.getSheetIds().indexOf(activeSheetId(this.state.workbook)) + 1;
    const sheetId = String(freshId(this.state.workbook));
    this.state.workbook.send('CREATE_SHEET', { sheetId, name, position, rows: newRows, cols: newColumns });
    const sheet = new Sheet(this.state, sheetId);
    return this.setActiveSheet(sheet);
  }

  deleteSheet(sheet: Sheet): void {
    const { workbook } = this.state;
    if (this.getNumSheets() === 1) throw new Error("You can't remove all the sheets in a document.");
    if (!this.getters.tryGetSheet(sheet.sheetId)) throw new Error(`Sheet ${sheet.sheetId} not found`);
    const others = this.getters.getVisibleSheetIds().filter((id) => id !== sheet.sheetId);
    if (others.length === 0) throw new Error("You can't remove all the visible sheets in a document.");
    if (activeSheetId(workbook) === sheet.sheetId) activateSheet(workbook, others[0] as string);
    // The engine counts visible sheets even where it deletes a hidden one.
    if (sheet.isSheetHidden()) sheet.showSheet();
    workbook.send('DELETE_SHEET', { sheetId: sheet.sheetId, sheetName: sheet.getName() });
  }

  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  /** `position` counts from 1. */
  moveActiveSheet(position: number): void {
    const sheetId = activeSheetId(this.state.workbook);
    const delta = position - 1 - this.getters.getSheetIds().indexOf(sheetId);
    if (delta !== 0) this.state.workbook.send('MOVE_SHEET', { sheetId, delta });
  }

  getRange(text: string): Range {
    const { sheetName, a1 } = splitSheetName(text);
    if (sheetName === undefined) return this.getRangeByName(text) ?? this.getActiveSheet().getRange(a1);
    const sheet = this.getSheetByName(sheetName);
    if (!sheet) throw new Error('Range not found');
    return sheet.getRange(a1);
  }

  getRangeByName(name: string): Range | null {
    return this.getters.getNamedRange(name) ? new NamedRange(this.state, name).getRange() : null;
  }

  setNamedRange(name: string, range: Range): void {
    const known = this.getters.getNamedRange(name);
    if (known) {
      new NamedRange(this.state, name).setRange(range);
      return;
    }
    const ranges = [this.getters.getRangeDataFromZone(range.sheetId, range.zone)];
    try {
      // Without the sheet the engine holds the range against the size of the active one.
      const named = { name, ranges, sheetId: range.sheetId };
      this.state.workbook.send('CREATE_NAMED_RANGE', named);
    } catch (error) {
      if (error instanceof Refused) throw new Error(`The name ${name} is not valid for a named range.`);
      throw error;
    }
  }

  removeNamedRange(name: string): void {
    if (!this.getters.getNamedRange(name)) throw new Error(`The named range ${name} does not exist.`);
    new NamedRange(this.state, name).remove();
  }

  addDeveloperMetadata(key: string, ...rest: readonly unknown[]): this {
    addMetadata(this.state, null, { key, ...valueAndVisibility(rest), header: null });
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this.state, null).map(({ id }) => new DeveloperMetadata(this.state, null, id));
  }

  private get getters() {
    return this.state.workbook.getters;
  }
}
