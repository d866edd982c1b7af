import type { Locale } from '@odoo/o-spreadsheet';
import type { SavedWorkbook } from '../host';
import type { HostState } from '../hostState';
import type { SavedProperties } from '../services/propertyStores';

/** What the host saves beside the engine's own export, which holds notes and the like by itself. */
export interface SavedBeside {
  readonly locale: string;
  readonly timeZone: string;
  readonly owner: string;
  readonly fileId: string;
  readonly properties: SavedProperties;
}

/** Everything needed to open the same workbook again: plain JSON. */
export function saveWorkbook(state: HostState): SavedWorkbook {
  state.workbook.settle();
  const beside: SavedBeside = {
    locale: state.locale.code,
    timeZone: state.timeZone,
    owner: state.owner,
    fileId: state.fileId,
    properties: state.properties.save(),
  };
  return { version: 1, engine: state.workbook.export(), beside };
}

/** What was saved beside the engine. Throws on a version that this host cannot read. */
export function besideOf(saved: SavedWorkbook): SavedBeside {
  if (saved.version !== 1) throw new Error(`saved workbook: version must be 1, got ${String(saved.version)}`);
  return saved.beside as SavedBeside;
}

/** What the engine starts from: the saved workbook, or an empty one with a sheet as Sheets makes it. */
export function openingData(saved: SavedWorkbook | undefined, locale: Locale): object {
  // The engine keeps parts of what it reads and would change them in the caller's hands.
  if (saved) return JSON.parse(JSON.stringify(saved.engine));
  return { settings: { locale }, sheets: [{ id: '0', name: 'Sheet1', colNumber: 26, rowNumber: 1000 }] };
}

/** True where a saved formula calls one of these functions: the engine calculated it before it knew them. */
export function callsAny(data: object, functionNames: readonly string[]): boolean {
  if (functionNames.length === 0) return false;
  const called = new RegExp(`\\b(${functionNames.join('|')})\\(`, 'i');
  const { sheets } = data as { sheets: readonly { cells?: Readonly<Record<string, unknown>> }[] };
  return sheets.some(({ cells = {} }) => Object.values(cells).some((content) => called.test(String(content))));
}
