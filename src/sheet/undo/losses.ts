import { shownContent } from '../cells/cellText';
import { contentFacet } from '../cells/contentFacet';
import { type FacetName, facetNames } from '../cells/facet';
import type { Plain } from '../cells/plain';
import { readFacets } from '../cells/readFacets';
import { idOf, titleOf } from '../charts/chartTarget';
import { sameContent } from '../formulas/sameFormula';
import type { Journal, TabBefore } from '../journal/journal';
import { type LiveBook, writtenTab } from '../live/liveBook';
import { keyedBlock, type LiveTabCells } from '../live/liveTab';
import { writtenCells } from '../merge/writtenCells';
import { restorable } from '../recover/restorable';
import { cellAddress } from '../sheets/cellAddress';

const spoken: Readonly<Record<FacetName, string>> = {
  content: '',
  numberFormat: 'number format',
  background: 'fill',
  fontColor: 'font colour',
  bold: 'bold',
  italic: 'italic',
  fontSize: 'font size',
  align: 'alignment',
  wrap: 'wrapping',
  note: 'note',
  validation: 'validation rule',
};

/** What the user did since the last generation that undoing it would take away: cells with what they hold. */
export function losses(book: LiveBook, journal: Journal): readonly string[] {
  const made = new Set(journal.madeTabs);
  return book.tabs.flatMap((live) => {
    if (made.has(live.sheet.getSheetId()))
      return [...lossesWithin(book, live, () => true), ...chartsOfUser(book, live)];
    const before = journal.before.find(({ key }) => key === live.key);
    if (!before) return [];
    return [...restoredLosses(book, journal, live, before), ...lossesWithin(book, live, insertedLines(before))];
  });
}

/** Changed cells that would be put back to what they were before the generation. */
function restoredLosses(book: LiveBook, journal: Journal, live: LiveTabCells, tab: TabBefore): readonly string[] {
  const cells = restorable(journal, tab);
  const touched = facetNames.filter((facet) => facet !== 'content' && cells.some((cell) => cell.facet === facet));
  const found = { content: live.content, ...readFacets(keyedBlock(live.sheet, live), touched) };
  const written = writtenCells(book.standing, live.key, book.plan.tabs);
  return cells.flatMap(({ facet, rowKey, columnKey, before, written: last }) => {
    const row = live.rows.indexOf(rowKey);
    const column = live.columns.indexOf(columnKey);
    const now = found[facet]?.[row]?.[column];
    const was = written?.(facet, rowKey, columnKey) ?? last;
    if (now === undefined || now === null || sameContent(now, was) || sameContent(now, before)) return [];
    return [loss(cellAddress(live.name, row, column), facet, now)];
  });
}

type Within = (rowKey: string, columnKey: string) => boolean;

function insertedLines({ insertedRows, insertedColumns }: TabBefore): Within {
  const rows = new Set(insertedRows.flatMap(({ keys }) => keys));
  const columns = new Set(insertedColumns.flatMap(({ keys }) => keys));
  return (rowKey, columnKey) => rows.has(rowKey) || columns.has(columnKey);
}

/** Everything in lines that would be deleted which is not as it was written, the user's own cells among it. */
function lossesWithin(book: LiveBook, live: LiveTabCells, within: Within): readonly string[] {
  if (!live.rows.some((rowKey) => live.columns.some((columnKey) => within(rowKey, columnKey)))) return [];
  const written = writtenCells(book.standing, live.key, book.plan.tabs);
  const content = contentFacet.read(live.sheet.getDataRange());
  return content.flatMap((cells, row) =>
    cells.flatMap((now, column) => {
      const rowKey = live.rows[row] ?? '';
      const columnKey = live.columns[column] ?? '';
      if (row === 0 || column === 0 || !within(rowKey, columnKey)) return [];
      const was = written?.('content', rowKey, columnKey) ?? '';
      return sameContent(now, was) ? [] : [loss(cellAddress(live.name, row, column), 'content', now)];
    }),
  );
}

/** Charts that the user put onto a tab which would be deleted. */
function chartsOfUser({ standing }: LiveBook, { key, name, sheet }: LiveTabCells): readonly string[] {
  const ours = new Set((writtenTab(standing, key)?.charts ?? []).map(({ id }) => id));
  const users = sheet.getCharts().filter((chart) => !ours.has(idOf(chart)));
  return users.map((chart) => `${name}: the chart "${titleOf(chart)}"`);
}

const loss = (cell: string, facet: FacetName, now: Plain): string =>
  facet === 'content' || facet === 'note'
    ? `${cell}${facet === 'note' ? ' note' : ''}: ${shownContent(now) || 'blank'}`
    : `${cell}: ${spoken[facet]}`;
