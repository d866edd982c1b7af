import type { Model } from '@odoo/o-spreadsheet';
import type { MenuEntry } from './menuEntry';
import type { DocumentLock } from './services/documentLock';
import type { UserInterface } from './services/userInterface';
import type { WorkbookSnapshot } from './workbookSnapshot';

/**
 * A spreadsheet with the add-in in it: the engine, the Apps Script services over it, and a fresh load of `dist/Code.js`
 * for each call. Runs in Node and in a page alike.
 */
export interface Host {
  /** The engine, for the page that shows the grid. */
  readonly model: Model;
  /** Calls a top-level function of Code.js as `google.script.run` does: what crosses is checked both ways. */
  run(functionName: string, ...args: unknown[]): unknown;
  /** Runs `onOpen` in a fresh load and keeps the menu it adds. */
  open(): void;
  readonly menu: readonly MenuEntry[];
  /** Runs the function of a menu entry in a fresh load, as choosing it does. */
  choose(functionName: string): void;
  /** The sidebar that was last shown, or null. */
  readonly sidebar: { readonly title: string; readonly html: string } | null;
  /** Everything the add-in showed: alerts, toasts and dialogs too. */
  readonly ui: UserInterface;
  /** What the add-in logged, over all runs. */
  readonly log: readonly string[];
  /** The document lock: set `heldByOther` to hold it as another execution would, `missing` for a script without a document. */
  readonly lock: DocumentLock;
  /** What a person types into a cell: parsed as Sheets parses it. Validation rules that reject, reject. */
  type(sheetName: string, a1: string, text: string): void;
  /** What a person sees in a cell, and the message under an error. */
  look(sheetName: string, a1: string): { readonly value: unknown; readonly display: string; readonly message: string };
  snapshot(): WorkbookSnapshot;
  /** Everything needed to open the same workbook again: plain JSON. */
  save(): SavedWorkbook;
  readonly calls: CallLog;
}

/** One call that reads or writes the document; `getRange` and builders are free. */
export interface ServiceCall {
  readonly name: string;
  readonly writes: boolean;
}

/** before: the call fails and has no effect. after: it fails having had its effect. kill...: the run ends there, no catch runs. */
export type FaultMode = 'before' | 'after' | 'killBefore' | 'killAfter';

export interface CallLog {
  /** Calls since the last `reset`, over all runs. */
  readonly made: readonly ServiceCall[];
  reset(): void;
  /** The k-th call from now (1 is the next) fails in this way, once. */
  failAt(k: number, mode: FaultMode): void;
  /** Any further fault is called off. */
  heal(): void;
}

/** Thrown out of `run` where a kill ended it: no code of the add-in saw it. */
export class Killed extends Error {
  override name = 'Killed';
}

export interface SavedWorkbook {
  readonly version: 1;
  /** The engine's own export plus what the host keeps beside it (notes, protections, metadata, properties). */
  readonly engine: unknown;
  readonly beside: unknown;
}

export interface HostOptions {
  /** Text of dist/Code.js. */
  readonly code: string;
  /** Text of the HTML files of dist, by name without ending. */
  readonly html: Readonly<Record<string, string>>;
  /** Spreadsheet locale as Apps Script writes it, `en_US` by default. */
  readonly locale?: string;
  /** Spreadsheet time zone; the script's own may differ. */
  readonly timeZone?: string;
  readonly scriptTimeZone?: string;
  readonly workbook?: SavedWorkbook;
  /** The clock, milliseconds since 1970; the machine's own by default. The add-in's `new Date()` tells it too. */
  readonly now?: () => number;
  /** Identity for locks, protections and properties. */
  readonly user?: string;
}
