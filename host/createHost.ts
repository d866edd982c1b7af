import { installMissingFunctions } from './engine/functions/installMissingFunctions';
import { localeNamed } from './engine/localeNamed';
import { spreadsheet } from './engine/spreadsheet';
import { Workbook } from './engine/workbook';
import './engine/besidePlugin';
import type { Host, HostOptions } from './host';
import type { HostState } from './hostState';
import { CallCounter } from './run/callCounter';
import { chooseContextMaker } from './run/chooseContextMaker';
import { CustomFunctionCalls } from './run/customFunctionCalls';
import { registerCustomFunctions } from './run/customFunctions';
import { Runner } from './run/runner';
import { topLevelFunctions } from './run/topLevelFunctions';
import { DocumentLock } from './services/documentLock';
import { PropertyStores } from './services/propertyStores';
import { UserInterface } from './services/userInterface';
import { lookAtCell } from './snapshot/lookAtCell';
import { besideOf, callsAny, openingData, type SavedBeside, saveWorkbook } from './snapshot/savedWorkbook';
import { snapshotWorkbook } from './snapshot/snapshotWorkbook';
import { typeIntoCell } from './snapshot/typeIntoCell';

installMissingFunctions(spreadsheet);

/**
 * A workbook with the add-in in it: empty, or as it was saved. Throws where Code.js does not parse, or where the saved
 * workbook is not one of this host.
 */
export function createHost(options: HostOptions): Host {
  const saved = options.workbook ? besideOf(options.workbook) : undefined;
  const custom: { customFunctionCalls?: CustomFunctionCalls } = {};
  // The engine compiles the formulas of a saved workbook as it opens, so it must know their functions by then.
  registerCustomFunctions(topLevelFunctions(options.code));
  const state = stateOf(options, saved, custom);
  const runner = new Runner(state, chooseContextMaker(), options.code, options.now);
  custom.customFunctionCalls = new CustomFunctionCalls(state, runner);
  const names = runner.functions.filter(({ isCustom }) => isCustom).map(({ name }) => name);
  if (options.workbook && callsAny(options.workbook.engine as object, names)) state.workbook.recalculate();
  return hostOver(state, runner);
}

function stateOf(options: HostOptions, saved: SavedBeside | undefined, custom: object): HostState {
  const locale = localeNamed(saved?.locale ?? options.locale ?? 'en_US');
  const user = options.user ?? saved?.owner ?? 'planner@example.com';
  return {
    workbook: new Workbook(openingData(options.workbook, locale), custom),
    locale,
    timeZone: saved?.timeZone ?? options.timeZone ?? 'UTC',
    scriptTimeZone: options.scriptTimeZone ?? 'UTC',
    user,
    owner: saved?.owner ?? user,
    title: 'Plan',
    fileId: saved?.fileId ?? 'local-spreadsheet',
    now: options.now ?? Date.now,
    html: options.html,
    calls: new CallCounter(),
    lock: new DocumentLock(),
    properties: new PropertyStores(saved?.properties),
    ui: new UserInterface(),
  };
}

function hostOver(state: HostState, runner: Runner): Host {
  return {
    model: state.workbook.model,
    run: (functionName, ...args) => runner.run(functionName, args),
    open: () => runner.open(),
    choose: (functionName) => runner.choose(functionName),
    get menu() {
      return state.ui.menu;
    },
    get sidebar() {
      return state.ui.sidebar;
    },
    ui: state.ui,
    lock: state.lock,
    log: runner.log,
    type: (sheetName, a1, text) => typeIntoCell(state, sheetName, a1, text),
    look: (sheetName, a1) => lookAtCell(state, sheetName, a1),
    snapshot: () => snapshotWorkbook(state),
    save: () => saveWorkbook(state),
    calls: state.calls,
  };
}
