import type { BesideState, FileBeside, SheetBeside } from './besideState';
import { emptyBeside, emptySheetBeside } from './besideState';
import type { GridShift } from './shiftBeside';
import { shiftBeside } from './shiftBeside';
import { spreadsheet } from './spreadsheet';
import type { Workbook } from './workbook';

type CorePlugin = InstanceType<typeof spreadsheet.CorePlugin>;
type RangeAdapters = Parameters<CorePlugin['adaptRanges']>[0];
type EngineCommand = Parameters<CorePlugin['handle']>[0];

/** The plugin's own commands. They pass the engine's door like its own, so undo and row shifts reach them. */
type BesideCommand =
  | { readonly type: 'HOST_SHEET_BESIDE'; readonly sheetId: string; readonly beside: SheetBeside }
  | { readonly type: 'HOST_FILE_BESIDE'; readonly beside: FileBeside };

/**
 * Keeps in the engine what Sheets has and the engine lacks: notes, protections, developer metadata, help texts of
 * validation rules, what charts were built with. As a plugin it follows row and column shifts whoever makes them, and undo in the page.
 */
class BesidePlugin extends spreadsheet.CorePlugin {
  static override getters = ['getHostBeside'] as const;
  // The engine's history writes this field by its name.
  readonly beside: BesideState = emptyBeside;

  private adapters: RangeAdapters | undefined;

  override adaptRanges(adapters: RangeAdapters): void {
    this.adapters = adapters;
  }

  override handle(command: EngineCommand): void {
    this.adaptListRanges();

    const own = command as unknown as BesideCommand;
    if (own.type === 'HOST_SHEET_BESIDE') this.keepSheet(own.sheetId, own.beside);
    if (own.type === 'HOST_FILE_BESIDE') this.keep({ ...this.beside, file: own.beside });
    if (command.type === 'DELETE_SHEET') this.forgetSheet(command.sheetId);
    if (command.type === 'ADD_COLUMNS_ROWS') this.shift(command.sheetId, { ...command, type: 'insert' });
    if (command.type === 'REMOVE_COLUMNS_ROWS') this.shift(command.sheetId, { ...command, type: 'delete' });
  }

  getHostBeside(): BesideState {
    return this.beside;
  }

  override import(data: object): void {
    if ('hostBeside' in data) this.keep(data.hostBeside as BesideState);
  }

  override export(data: object): void {
    Object.assign(data, { hostBeside: this.beside });
  }

  /** The engine does not move the range that a "value in range" rule reads, so this does, right after it moved the rest. */
  private adaptListRanges(): void {
    const { adapters } = this;
    if (!adapters) return;
    this.adapters = undefined;
    for (const sheetId of this.getters.getSheetIds()) {
      for (const rule of this.getters.getDataValidationRules(sheetId) ?? []) {
        if (rule.criterion.type !== 'isValueInRange') continue;
        const values = rule.criterion.values.map((range) => adapters.adaptRangeString(sheetId, range).range);
        if (values.every((range, i) => range === rule.criterion.values[i])) continue;
        const adapted = { ...rule, criterion: { ...rule.criterion, values } };
        const ranges = rule.ranges.map((range) => this.getters.getRangeData(range));
        this.dispatch('ADD_DATA_VALIDATION_RULE', { sheetId, rule: adapted, ranges });
      }
    }
  }

  private keep(beside: BesideState): void {
    (this.history as unknown as { update(field: 'beside', value: BesideState): void }).update('beside', beside);
  }

  private keepSheet(sheetId: string, sheet: SheetBeside): void {
    this.keep({ ...this.beside, sheets: { ...this.beside.sheets, [sheetId]: sheet } });
  }

  private forgetSheet(sheetId: string): void {
    const { [sheetId]: _gone, ...sheets } = this.beside.sheets;
    this.keep({ ...this.beside, sheets });
  }

  private shift(sheetId: string, shift: GridShift): void {
    const sheet = this.beside.sheets[sheetId];
    if (sheet) this.keepSheet(sheetId, shiftBeside(sheet, shift));
  }
}

// The engine refuses commands it does not know as its own, and it knows them by this set.
const coreTypes = spreadsheet.coreTypes as Set<string>;
coreTypes.add('HOST_SHEET_BESIDE');
coreTypes.add('HOST_FILE_BESIDE');
spreadsheet.registries.corePluginRegistry.add('tandem_host_beside', BesidePlugin as never);

type BesideSend = (type: BesideCommand['type'], payload: object) => void;

function stateOf(workbook: Workbook): BesideState {
  return (workbook.structure as unknown as { getHostBeside(): BesideState }).getHostBeside();
}

/** What is kept for a sheet; empty where nothing was. */
export function sheetBeside(workbook: Workbook, sheetId: string): SheetBeside {
  // A workbook that an older host saved may lack a part.
  return { ...emptySheetBeside, ...stateOf(workbook).sheets[sheetId] };
}

/** What is kept for the file. */
export function fileBeside(workbook: Workbook): FileBeside {
  return stateOf(workbook).file;
}

/** Replaces parts of what is kept for a sheet. */
export function keepSheetBeside(workbook: Workbook, sheetId: string, change: Partial<SheetBeside>): void {
  const beside = { ...sheetBeside(workbook, sheetId), ...change };
  (workbook.send as unknown as BesideSend)('HOST_SHEET_BESIDE', { sheetId, beside });
}

/** Replaces parts of what is kept for the file. */
export function keepFileBeside(workbook: Workbook, change: Partial<FileBeside>): void {
  const beside = { ...fileBeside(workbook), ...change };
  (workbook.send as unknown as BesideSend)('HOST_FILE_BESIDE', { beside });
}

/** The next number that no sheet, protection or metadata of this file has had. */
export function freshId(workbook: Workbook): number {
  const id = fileBeside(workbook).nextId;
  keepFileBeside(workbook, { nextId: id + 1 });
  return id;
}
