import { utf8Pieces } from './utf8Pieces';

/** What somebody was working on in the sidebar, and the revision of Inputs that it started from; null on a first plan. */
export interface Draft {
  readonly text: string;
  readonly startedFrom: string | null;
}

interface Pointer {
  readonly revision: number;
  readonly pieces: number;
  readonly startedFrom: string | null;
}

/** A property holds 9 KB, name included. */
const MOST_BYTES = 7_500;
const PREFIX = 'tandem-draft';

/**
 * Keeps a draft for this user and this spreadsheet. The new one is written whole before the pointer turns to it, so that
 * a save that is cut off leaves the draft before.
 */
export function saveDraft(text: string, startedFrom: string | null): void {
  const properties = PropertiesService.getUserProperties();
  const before = readPointer(properties);
  const revision = (before?.revision ?? 0) + 1;
  const pieces = utf8Pieces(text, MOST_BYTES);
  const named = pieces.map((piece, i) => [pieceName(revision, i), piece] as const);
  properties.setProperties(Object.fromEntries(named));
  const pointer: Pointer = { revision, pieces: pieces.length, startedFrom };
  properties.setProperty(pointerName(), JSON.stringify(pointer));
  removePieces(properties, revision);
}

/** The draft that was saved last; null where there is none. */
export function readDraft(): Draft | null {
  const properties = PropertiesService.getUserProperties();
  const pointer = readPointer(properties);
  if (!pointer) return null;
  const all = properties.getProperties();
  const pieces = Array.from({ length: pointer.pieces }, (_, i) => all[pieceName(pointer.revision, i)]);
  if (pieces.some((piece) => piece === undefined)) return null;
  return { text: pieces.join(''), startedFrom: pointer.startedFrom };
}

/** Forgets the draft. */
export function clearDraft(): void {
  const properties = PropertiesService.getUserProperties();
  properties.deleteProperty(pointerName());
  removePieces(properties, null);
}

type Properties = GoogleAppsScript.Properties.Properties;

function readPointer(properties: Properties): Pointer | null {
  const text = properties.getProperty(pointerName());
  return text === null ? null : (JSON.parse(text) as Pointer);
}

/** Pieces of any revision but this one, those of a save that was cut off among them. */
function removePieces(properties: Properties, kept: number | null): void {
  const ours = `${pointerName()}/`;
  const current = kept === null ? null : `${ours}${kept}/`;
  for (const name of properties.getKeys()) {
    const isOld = name.startsWith(ours) && (current === null || !name.startsWith(current));
    if (isOld) properties.deleteProperty(name);
  }
}

const pointerName = (): string => `${PREFIX}/${SpreadsheetApp.getActive().getId()}`;
const pieceName = (revision: number, i: number): string => `${pointerName()}/${revision}/${i}`;
