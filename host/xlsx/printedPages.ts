import type { SheetSnapshot, Zone } from '../workbookSnapshot';
import { defaultColumnPixels } from './measures';
import { printedRuns } from './printedRuns';

// What a landscape page of A4 or Letter shows between its margins, 10 inches of 96 pixels, shrunk as far as stays easy to read.
const pagePixels = 1100;
/** A sheet that is wider than this would be too small on one page; one of many pages may be as small. */
const mostPixels = 1370;
const MANY_PAGES = 3;
/** Fewer empty rows than this, about half a page, do not start a page of their own. */
const ROWS_BETWEEN = 20;

/**
 * The zones that a sheet prints as: one, or where that would be too small to read, several side by side, cut where blocks of
 * columns end and each with only the rows in which it has something. Frozen columns are repeated on each.
 */
export function printedPages(sheet: SheetSnapshot, area: Zone): readonly Zone[] {
  const widthOf = (columns: readonly number[]) => columns.reduce((sum, column) => sum + pixelsOf(column, sheet), 0);
  const { frozen, runs } = printedRuns(sheet, area);
  const total = widthOf([...frozen, ...runs.flatMap((run) => run.columns)]);
  if (total <= mostPixels) return [area];
  const room = (total > MANY_PAGES * pagePixels ? mostPixels : pagePixels) - widthOf(frozen);
  const strips = packed(
    runs.flatMap(({ columns, rows }) =>
      split(columns, widthOf(columns), room).map((part) => ({ columns: part, rows })),
    ),
    room,
    widthOf,
  );
  return strips.flatMap(({ columns, rows }, i) => {
    const [left, right] = [Math.min(...columns), Math.max(...columns)];
    if (i === 0) return [{ ...area, right }];
    return blocksOf(rows.filter((row) => row >= sheet.frozenRows)).map((block) => ({ ...block, left, right }));
  });
}

interface Strip {
  readonly columns: readonly number[];
  /** In which there is something to see. */
  readonly rows: readonly number[];
}

const pixelsOf = (column: number, { columnWidths, hiddenColumns }: SheetSnapshot): number =>
  hiddenColumns.includes(column) ? 0 : (columnWidths[column] ?? defaultColumnPixels);

/** Columns in as many equal parts as it takes for each to fit. */
function split(columns: readonly number[], width: number, room: number): readonly (readonly number[])[] {
  const parts = Math.max(1, Math.ceil(width / Math.max(1, room)));
  const size = Math.ceil(columns.length / parts);
  return Array.from({ length: parts }, (_, i) => columns.slice(i * size, (i + 1) * size)).filter(
    (part) => part.length > 0,
  );
}

/** Neighbours together on a page as long as they fit. */
function packed(
  parts: readonly Strip[],
  room: number,
  widthOf: (columns: readonly number[]) => number,
): readonly Strip[] {
  const strips: Strip[] = [];
  for (const part of parts) {
    const last = strips[strips.length - 1];
    if (last && widthOf(last.columns) + widthOf(part.columns) <= room) {
      strips[strips.length - 1] = { columns: [...last.columns, ...part.columns], rows: [...last.rows, ...part.rows] };
    } else strips.push(part);
  }
  return strips;
}

/** Runs of rows, those with a few empty ones in between taken together. */
function blocksOf(rows: readonly number[]): readonly Pick<Zone, 'top' | 'bottom'>[] {
  const blocks: { top: number; bottom: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = blocks[blocks.length - 1];
    if (last && row - last.bottom <= ROWS_BETWEEN) last.bottom = row;
    else blocks.push({ top: row, bottom: row });
  }
  return blocks;
}
