import type { PrintedTab } from '../../plan/printedPlan';
import type { Sheet } from '../cells/facet';
import type { WrittenTab } from '../journal/journal';
import type { LiveTabCells } from '../live/liveTab';
import type { LinkBefore } from './linkBefore';
import { type Link, type Place, readLinks, sameAddress, sheetAddress, writeLinks } from './sheetLinks';

/** Where the cells of a standing tab lead now that the plan has links in, or had. */
export function linksBefore(
  printed: PrintedTab,
  live: LiveTabCells,
  written: WrittenTab | null,
): readonly LinkBefore[] {
  const keys = new Map<string, readonly [string, string]>();
  const add = (rowKey: string | undefined, columnKey: string | undefined) => {
    if (rowKey && columnKey) keys.set(`${rowKey} ${columnKey}`, [rowKey, columnKey]);
  };
  for (const { row, column } of printed.links) add(printed.rows[row], printed.columns[column]);
  for (const { row, column } of written?.links ?? []) add(written?.layout.rows[row], written?.layout.columns[column]);
  const places = [...keys.values()].map(([row, column]) => ({
    row: live.rows.indexOf(row),
    column: live.columns.indexOf(column),
  }));
  const standing = readLinks(live.sheet, places.filter(isThere));
  return standing.map(({ row, column, url }) => ({
    row: live.rows[row] ?? '',
    column: live.columns[column] ?? '',
    url,
  }));
}

/** Lets the links of a tab lead where the plan says. Call it once their texts are written: writing a text takes its link. */
export function leadLinks({ links }: PrintedTab, sheet: Sheet, sheetOf: (tab: string) => Sheet): void {
  const wanted = links.map(({ tab, ...place }) => ({ ...place, url: sheetAddress(sheetOf(tab)) }));
  lead(sheet, wanted);
}

/** Lets cells lead where they did. May be done again. */
export function restoreLinks(
  sheet: Sheet,
  links: readonly LinkBefore[],
  now: { readonly rows: readonly string[]; readonly columns: readonly string[] },
): void {
  const wanted = links.map(({ row, column, url }) => ({
    row: now.rows.indexOf(row),
    column: now.columns.indexOf(column),
    url,
  }));
  lead(sheet, wanted.filter(isThere));
}

function lead(sheet: Sheet, wanted: readonly Link[]): void {
  const found = readLinks(sheet, wanted);
  const wrong = found.flatMap((link) => {
    const url = wanted.find(({ row, column }) => row === link.row && column === link.column)?.url ?? '';
    return link.text === '' || sameAddress(url, link.url) ? [] : [{ ...link, url }];
  });
  if (wrong.length > 0) writeLinks(sheet, wrong);
}

const isThere = ({ row, column }: Place): boolean => row >= 0 && column >= 0;
