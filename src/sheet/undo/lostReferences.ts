import { formulaParts } from '../formulas/formulaParts';
import { isFormula, sameContent } from '../formulas/sameFormula';
import type { Journal } from '../journal/journal';
import { type LiveBook, writtenTab } from '../live/liveBook';
import { writtenCells } from '../merge/writtenCells';
import { cellAddress } from '../sheets/cellAddress';
import type { TaggedSheet } from '../state/taggedSheets';
import { goesAway, type Leaving, leavingSheets } from './leaving';

/**
 * Formulas and named ranges of the user's, on any tab, that refer to tabs, rows, columns or names which undoing takes away.
 * Reads each tab that stays, once, and only where anything goes.
 */
export function lostReferences(book: LiveBook, journal: Journal): readonly string[] {
  const leaving = leavingSheets(book, journal);
  if (leaving.size === 0 && journal.madeNames.length === 0) return [];
  const bySheetName = new Map(book.sheets.map(({ id, name }) => [name.toLowerCase(), leaving.get(id)]));
  const names = new Set(journal.madeNames.map((name) => name.toLowerCase()));
  const staying = book.sheets.filter(({ id, tag }) => leaving.get(id) !== 'tab' && isPlanOrUsers(tag));
  return [
    ...staying.flatMap((sheet) =>
      formulasIn(book, sheet, (formula) => refersToLeaving(formula, sheet, bySheetName, names)),
    ),
    ...namesOnLeaving(book, leaving),
  ];
}

const isPlanOrUsers = (tag: string | null): boolean => tag === null || tag.startsWith('tab:');

/** The user's formulas on a sheet of which something holds, each with its cell. */
function formulasIn(book: LiveBook, { sheet, id, name }: TaggedSheet, holds: (formula: string) => boolean) {
  const live = book.tabs.find((tab) => tab.sheet.getSheetId() === id);
  const written =
    live && writtenTab(book.standing, live.key) ? writtenCells(book.standing, live.key, book.plan.tabs) : null;
  const isOurs = (formula: string, row: number, column: number) =>
    sameContent(formula, written?.('content', live?.rows[row] ?? '', live?.columns[column] ?? '') ?? null);
  return sheet
    .getDataRange()
    .getFormulas()
    .flatMap((formulas, row) =>
      formulas.flatMap((formula, column) =>
        isFormula(formula) && holds(formula) && !isOurs(formula, row, column)
          ? [`${cellAddress(name, row, column)}: ${formula}`]
          : [],
      ),
    );
}

const string = /"(?:[^"]|"")*"/g;
const word = /[\p{L}_][\p{L}\p{N}_.]*/gu;

function refersToLeaving(
  formula: string,
  own: TaggedSheet,
  leaving: ReadonlyMap<string, Leaving | undefined>,
  names: ReadonlySet<string>,
): boolean {
  return formulaParts(formula).some((part) => {
    if (typeof part !== 'string') return goesAway(part, leaving.get((part.tab ?? own.name).toLowerCase()));
    return (part.replace(string, '').match(word) ?? []).some((each) => names.has(each.toLowerCase()));
  });
}

function namesOnLeaving({ spreadsheet, standing }: LiveBook, leaving: ReadonlyMap<number, Leaving>): readonly string[] {
  const ours = new Set((standing?.names ?? []).map((name) => name.toLowerCase()));
  return spreadsheet.getNamedRanges().flatMap((named) => {
    const name = named.getName();
    if (ours.has(name.toLowerCase())) return [];
    const range = named.getRange();
    const sheet = range.getSheet();
    const corners = [
      { row: range.getRow() - 1, column: range.getColumn() - 1 },
      { row: range.getLastRow() - 1, column: range.getLastColumn() - 1 },
    ];
    const goes = corners.some((corner) => goesAway(corner, leaving.get(sheet.getSheetId())));
    return goes ? [`The named range ${name}: ${sheet.getName()}!${range.getA1Notation()}`] : [];
  });
}
