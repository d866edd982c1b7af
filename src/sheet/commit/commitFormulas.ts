import { type Conventions, conventionsOf } from '../../plan/print/conventions';
import type { FacetGrids } from '../cells/facet';
import { gridOf, type Plain, type PlainGrid } from '../cells/plain';
import { readFacets } from '../cells/readFacets';
import { writeFacets } from '../cells/writeFacets';
import { typedFormula } from '../formulas/typedFormula';
import type { Journal, TabBefore, WrittenPlan, WrittenTab } from '../journal/journal';
import type { LiveBook } from '../live/liveBook';
import { keyedBlock, type LiveTabCells } from '../live/liveTab';
import { writtenCells } from '../merge/writtenCells';
import type { OverwrittenCell } from '../status/overwrittenFormulas';
import { commitJournaled } from './commitJournaled';
import { sameKindOfFormat } from './sameKindOfFormat';

/** Puts formulas back into their cells, all or none, and touches nothing else. `run` is an id that no other run has. */
export function commitFormulas(book: LiveBook, cells: readonly OverwrittenCell[], run: string): void {
  const { standing, state } = book;
  if (!standing) throw new Error('Nothing is known of the plan that stands');
  const { separator } = conventionsOf(book.spreadsheet.getSpreadsheetLocale());
  const tabs = book.tabs.map((live) => restoringOf(book, live, cells, separator));
  const journal: Journal = {
    generation: state.generation + 1,
    what: 'formulas',
    before: tabs.map(tabBefore),
    madeTabs: [],
    madeNames: [],
    grownNames: [],
    written: null,
    earlier: standing,
  };
  commitJournaled(book, journal, run, () => {
    for (const { live, found, wanted } of tabs) writeFacets(live.sheet, wanted, found);
    return withFormulas(standing, cells);
  });
}

/** A tab, what its cells have and what some of them are to have; both are empty where none of them is to change. */
interface Restoring {
  readonly live: LiveTabCells;
  readonly found: FacetGrids;
  readonly wanted: FacetGrids;
}

/**
 * A figure that was typed as a percentage or a date has left its format behind: then the plan's comes back with the
 * formula. Another number of decimals is the user's wish.
 */
function restoringOf(
  book: LiveBook,
  live: LiveTabCells,
  cells: readonly OverwrittenCell[],
  separator: Conventions['separator'],
): Restoring {
  const own = cells.filter((cell) => cell.live === live);
  if (own.length === 0) return { live, found: {}, wanted: {} };
  // Writing a content lifts the cell's rule for a moment, so the rules are read as well.
  const read = readFacets(keyedBlock(live.sheet, live), ['numberFormat', 'validation']);
  const written = writtenCells(book.standing, live.key, book.plan.tabs);
  const content = noCells(live);
  const numberFormat = noCells(live);
  for (const { row, column, shown } of own) {
    (content[row] as (Plain | null)[])[column] = typedFormula(shown.formula, separator);
    const format = written?.('numberFormat', live.rows[row] ?? '', live.columns[column] ?? '') ?? null;
    const stands = read.numberFormat?.[row]?.[column] ?? null;
    if (format !== null && !sameKindOfFormat(String(format), String(stands)))
      (numberFormat[row] as (Plain | null)[])[column] = format;
  }
  return { live, found: { content: live.content, ...read }, wanted: { content, numberFormat } };
}

const noCells = ({ rows, columns }: LiveTabCells): (Plain | null)[][] =>
  gridOf(rows.length, columns.length, () => null);

function tabBefore({ live, found, wanted }: Restoring): TabBefore {
  const { key, sheet, name, rows, columns } = live;
  const none = { rows: [], columns: [] };
  const ofCells = (grid: PlainGrid | undefined, changing: PlainGrid | undefined): PlainGrid =>
    rows.map((_, row) =>
      columns.map((_, column) =>
        (changing?.[row]?.[column] ?? null) === null ? null : (grid?.[row]?.[column] ?? null),
      ),
    );
  const { content, numberFormat } = wanted;
  return {
    key,
    sheetId: sheet.getSheetId(),
    layout: { name, rows, columns },
    rowCount: 0,
    columnCount: 0,
    insertedRows: [],
    insertedColumns: [],
    adopted: [],
    hidden: none,
    shown: none,
    facets: content
      ? {
          content: ofCells(found.content, content),
          numberFormat: ofCells(found.numberFormat, numberFormat),
          validation: ofCells(found.validation, content),
        }
      : {},
    highlights: null,
  };
}

/** The plan as if these formulas had been in place when it was written. */
function withFormulas(standing: WrittenPlan, cells: readonly OverwrittenCell[]): WrittenPlan {
  return { ...standing, tabs: standing.tabs.map((tab) => withFormulasOn(tab, cells)) };
}

function withFormulasOn(tab: WrittenTab, cells: readonly OverwrittenCell[]): WrittenTab {
  const own = cells.filter(({ live }) => live.key === tab.key);
  if (own.length === 0) return tab;
  const { rows, columns } = tab.layout;
  const content = (tab.facets.content ?? []).map((plains) => [...plains]);
  const places = own.map(({ live, row, column, formula }) => {
    const place = { row: rows.indexOf(live.rows[row] ?? ''), column: columns.indexOf(live.columns[column] ?? '') };
    (content[place.row] as (Plain | null)[])[place.column] = formula;
    return place;
  });
  const isRestored = ({ facet, row, column }: WrittenTab['withheld'][number]) =>
    facet === 'content' && places.some((place) => place.row === row && place.column === column);
  return {
    ...tab,
    facets: { ...tab.facets, content },
    withheld: tab.withheld.filter((each) => !isRestored(each)),
  };
}
