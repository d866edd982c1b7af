import { hexColor } from '../engine/cellStyle';
import type { Zone } from '../workbookSnapshot';
import { splitSheetName, zoneOfA1 } from './a1';
import type { ConditionalFormatRule } from './conditionalFormatRule';
import { conditionalFormatRulesOf, setConditionalFormatRules } from './conditionalFormats';
import { DeveloperMetadata } from './developerMetadata';
import { DeveloperMetadataFinder } from './developerMetadataFinder';
import type { EmbeddedChart } from './embeddedChart';
import type { EmbeddedChartBuilder } from './embeddedChartBuilder';
import type { EnumValue } from './enumeration';
import { signatureMismatch } from './messages';
import { addMetadata, metadataAt } from './metadataAccess';
import { protect, protectionsOf } from './protect';
import type { Protection } from './protection';
import { Range } from './range';
import { RangeList } from './rangeList';
import type { Emulated } from './service';
import { sheetCharts } from './sheetCharts';
import { SheetHeaders } from './sheetHeaders';
import { sheetNumber } from './sheetNumber';
import { Spreadsheet } from './spreadsheet';

/** `SpreadsheetApp.Sheet`, whole: rows and columns are in the classes that it extends. */
export class Sheet extends SheetHeaders {
  static override readonly emulated: Emulated = {
    ...SheetHeaders.emulated,
    getName: 'read',
    setName: 'write',
    getSheetId: 'free',
    getIndex: 'read',
    getParent: 'free',
    getSheetName: 'read',
    getRange: 'free',
    getRangeList: 'free',
    getDataRange: 'read',
    activate: 'free',
    clear: 'write',
    clearContents: 'write',
    clearFormats: 'write',
    clearNotes: 'write',
    isSheetHidden: 'read',
    hideSheet: 'write',
    showSheet: 'write',
    setTabColor: 'write',
    getTabColor: 'read',
    setHiddenGridlines: 'write',
    hasHiddenGridlines: 'read',
    protect: 'write',
    getProtections: 'read',
    addDeveloperMetadata: 'write',
    getDeveloperMetadata: 'read',
    createDeveloperMetadataFinder: 'free',
    getConditionalFormatRules: 'read',
    setConditionalFormatRules: 'write',
    clearConditionalFormatRules: 'write',
    newChart: 'free',
    getCharts: 'read',
    insertChart: 'write',
    updateChart: 'write',
    removeChart: 'write',
  };

  getName = (): string => this.sheetName();
  getSheetName = (): string => this.sheetName();
  getSheetId = (): number => sheetNumber(this.sheetId);
  getIndex = (): number => this.getters.getSheetIds().indexOf(this.sheetId) + 1;
  getParent = (): Spreadsheet => new Spreadsheet(this.state);
  isSheetHidden = (): boolean => !this.getters.isSheetVisible(this.sheetId);
  hasHiddenGridlines = (): boolean => !this.getters.getGridLinesVisibility(this.sheetId);
  getTabColor = (): string | null => this.getters.getSheet(this.sheetId).color ?? null;
  getRangeList = (a1Notations: readonly string[]) => new RangeList(a1Notations.map((a1) => this.getRange(a1)));
  getConditionalFormatRules = () => conditionalFormatRulesOf(this.state, this.sheetId);
  clearConditionalFormatRules = () => this.setConditionalFormatRules([]);
  createDeveloperMetadataFinder = () => new DeveloperMetadataFinder(this.state, this.sheetId);
  newChart = (): EmbeddedChartBuilder => sheetCharts.start(this.state);
  getCharts = (): EmbeddedChart[] => sheetCharts.all(this.state, this.there());
  insertChart = (chart: EmbeddedChart): void => sheetCharts.insert(this.state, this.there(), chart);
  updateChart = (chart: EmbeddedChart): void => sheetCharts.update(this.state, this.there(), chart);
  removeChart = (chart: EmbeddedChart): void => sheetCharts.remove(this.state, this.there(), chart);

  setName(name: string): this {
    const { getters, workbook } = { getters: this.getters, workbook: this.state.workbook };
    const taken = getters.getSheetIdByName(name);
    if (taken !== undefined && taken !== this.sheetId) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    if (name !== this.sheetName()) {
      workbook.send('RENAME_SHEET', { sheetId: this.sheetId, oldName: this.sheetName(), newName: name });
    }
    return this;
  }

  getRange(...args: readonly unknown[]): Range {
    const zone = this.zoneOf(args);
    this.assertThere();
    return new Range(this.state, this.sheetId, zone);
  }

  getDataRange(): Range {
    return this.getRange(1, 1, Math.max(1, this.getLastRow()), Math.max(1, this.getLastColumn()));
  }

  activate(): this {
    new Spreadsheet(this.state).setActiveSheet(this);
    return this;
  }

  clear(): this {
    return this.clearContents().clearFormats();
  }

  clearContents(): this {
    this.getDataRange().clearContent();
    return this;
  }

  clearFormats(): this {
    const spots = this.getters.getCells(this.sheetId).map((cell) => this.getters.getCellPosition(cell.id));
    for (const { row, col } of spots) this.getRange(row + 1, col + 1).clearFormat();
    return this;
  }

  clearNotes(): this {
    this.getRange(1, 1, this.getMaxRows(), this.getMaxColumns()).clearNote();
    return this;
  }

  hideSheet(): this {
    if (this.isSheetHidden()) return this;
    if (this.getters.getVisibleSheetIds().length === 1) throw new Error("You can't hide all the sheets in a document.");
    this.state.workbook.send('HIDE_SHEET', { sheetId: this.sheetId });
    return this;
  }

  showSheet(): this {
    if (this.isSheetHidden()) this.state.workbook.send('SHOW_SHEET', { sheetId: this.sheetId });
    return this;
  }

  setTabColor(color: string | null): this {
    this.assertThere();
    this.state.workbook.send(
      'COLOR_SHEET',
      color === null ? { sheetId: this.sheetId } : { sheetId: this.sheetId, color: hexColor(color) },
    );
    return this;
  }

  setHiddenGridlines(hidden: boolean): this {
    this.assertThere();
    this.state.workbook.send('SET_GRID_LINES_VISIBILITY', { sheetId: this.sheetId, areGridLinesVisible: !hidden });
    return this;
  }

  protect(): Protection {
    this.assertThere();
    const existing = this.getProtections(undefined, 'SHEET')[0];
    return existing ?? protect(this.state, this.sheetId, null, this.rangeOf);
  }

  getProtections(type?: EnumValue, label = type?.label): Protection[] {
    this.assertThere();
    return protectionsOf(this.state, this.sheetId, label === 'SHEET' ? 'SHEET' : 'RANGE', this.rangeOf);
  }

  addDeveloperMetadata(key: string, ...rest: readonly unknown[]): this {
    this.assertThere();
    addMetadata(this.state, this.sheetId, { key, ...valueAndVisibility(rest), header: null });
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    this.assertThere();
    const own = metadataAt(this.state, this.sheetId).filter(({ header }) => header === null);
    return own.map(({ id }) => new DeveloperMetadata(this.state, this.sheetId, id));
  }

  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    this.assertThere();
    setConditionalFormatRules(this.state, this.sheetId, rules);
  }

  private there(): string {
    this.assertThere();
    return this.sheetId;
  }

  private readonly rangeOf = (sheetId: string, zone: Zone): Range => new Range(this.state, sheetId, zone);

  private zoneOf(args: readonly unknown[]): Zone {
    const [first] = args;
    if (args.length === 1 && typeof first === 'string') return this.zoneOfText(first);
    const [row, column, rows = 1, columns = 1] = args;
    const numbers = [row, column, rows, columns];
    if (!numbers.every((number): number is number => typeof number === 'number' && Number.isInteger(number))) {
      throw new Error(signatureMismatch('SpreadsheetApp.Sheet.getRange', args));
    }
    const [top, left, height, width] = numbers as [number, number, number, number];
    if (top < 1) throw new Error('The starting row of the range is too small.');
    if (left < 1) throw new Error('The starting column of the range is too small.');
    if (height < 1) throw new Error('The number of rows in the range must be at least 1.');
    if (width < 1) throw new Error('The number of columns in the range must be at least 1.');
    return { top: top - 1, left: left - 1, bottom: top + height - 2, right: left + width - 2 };
  }

  private zoneOfText(text: string): Zone {
    const { sheetName, a1 } = splitSheetName(text);
    if (sheetName !== undefined && sheetName !== this.sheetName()) throw new Error('Range not found');
    const zone = zoneOfA1(a1, { rows: this.getMaxRows(), columns: this.getMaxColumns() });
    if (!zone) return this.zoneOfName(text);
    if (zone.bottom >= this.getMaxRows() || zone.right >= this.getMaxColumns()) throw new Error('Range not found');
    return zone;
  }

  private zoneOfName(name: string): Zone {
    const range = this.getters.getNamedRange(name)?.range;
    if (range?.sheetId !== this.sheetId) throw new Error('Range not found');
    return range.zone;
  }
}

/** The arguments of `addDeveloperMetadata` after the key: a value, a visibility, both or neither. */
export function valueAndVisibility(rest: readonly unknown[]): {
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
} {
  const value = rest.find((arg): arg is string => typeof arg === 'string') ?? null;
  const visibility = rest.find((arg): arg is EnumValue => typeof arg === 'object' && arg !== null && 'label' in arg);
  return { value, visibility: visibility?.label === 'PROJECT' ? 'PROJECT' : 'DOCUMENT' };
}
