import { type FacetGrids, facetNames, type Sheet } from '../cells/facet';
import type { Plain, PlainGrid } from '../cells/plain';
import type { PlainHighlight } from '../highlights/plainHighlight';
import type { Insertion, TabBefore, WrittenTab } from '../journal/journal';
import type { TabTarget } from '../merge/tabTarget';
import { columnAxis, rowAxis, type SheetAxis } from '../sheets/axis';
import { changedLines } from './changedLines';

/** What the journal keeps of a tab so that it can be put back. */
export function tabBefore(
  target: TabTarget,
  found: FacetGrids,
  highlights: readonly PlainHighlight[],
  written: WrittenTab | null,
): TabBefore {
  const { printed, live, rows, columns } = target;
  const { name, sheet, key } = live;
  const { leaving, returning } = changedLines(printed, written);
  return {
    key,
    sheetId: sheet.getSheetId(),
    layout: { name, rows: live.rows, columns: live.columns },
    rowCount: countFor(sheet, rowAxis, live.rows, rows.insertions),
    columnCount: countFor(sheet, columnAxis, live.columns, columns.insertions),
    insertedRows: rows.insertions,
    insertedColumns: columns.insertions,
    adopted: live.adopted.map(({ from, to }) => ({ from, to })),
    hidden: leaving,
    shown: returning,
    facets: changingFacets(target, found),
    highlights,
  };
}

/** Up to the last key a new line is told by the lines around it; behind it only by the size of the grid. */
function countFor(sheet: Sheet, axis: SheetAxis, keys: readonly string[], insertions: readonly Insertion[]): number {
  return insertions.some(({ after }) => after >= keys.length - 1) ? axis.count(sheet) : 0;
}

/** The facets that are to change, of the cells that may; content and rules always, since writing content lifts rules. */
function changingFacets(target: TabTarget, found: FacetGrids): FacetGrids {
  const kept = facetNames.flatMap((facet) => {
    const stands = found[facet];
    const wanted = target.facets[facet];
    if (!stands || !wanted) return [];
    const isTouched = facet === 'validation' ? target.facets.content : wanted;
    const before = overStanding(target, stands, wanted, isTouched);
    const always = facet === 'content' || facet === 'validation';
    return always || before.changes ? [[facet, before.grid] as const] : [];
  });
  return Object.fromEntries(kept);
}

function overStanding({ rows, columns }: TabTarget, stands: PlainGrid, wanted: PlainGrid, touched?: PlainGrid) {
  const grid: (Plain | null)[][] = stands.map((cells) => cells.map(() => null));
  let changes = false;
  for (const [row, liveRow] of rows.before.entries()) {
    for (const [column, liveColumn] of columns.before.entries()) {
      if (liveRow < 0 || liveColumn < 0) continue;
      const want = wanted[row]?.[column] ?? null;
      const plain = stands[liveRow]?.[liveColumn] ?? null;
      if (want === null && (touched?.[row]?.[column] ?? null) === null) continue;
      (grid[liveRow] as (Plain | null)[])[liveColumn] = plain;
      changes ||= want !== null && want !== plain;
    }
  }
  return { grid, changes };
}
